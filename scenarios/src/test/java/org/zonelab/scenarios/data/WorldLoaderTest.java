package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.ZoneTotals;

class WorldLoaderTest {
    private static final WorldData DATA =
            WorldLoader.load(Path.of(System.getProperty("zonelab.home")), Optional.empty());
    private static final World WORLD = DATA.world();

    @Test
    void theWorldHas232ZonesIn31ProvincesAndTenIndustries() {
        assertThat(WORLD.zones()).hasSize(232);
        assertThat(WORLD.provinces()).hasSize(31);
        assertThat(WORLD.industries()).hasSize(10);
        assertThat(WORLD.origins()).hasSize(8);
        assertThat(WORLD.inputOutput().suppliers()).hasSize(16);
    }

    @Test
    void zoneFiguresAddToTheNationalTotals() {
        ZoneTotals totals = WORLD.totals();
        assertThat(sum(totals.valueAdded())).isCloseTo(16.9e6, within(1e-3));
        assertThat(sum(totals.foreignInvestment())).isCloseTo(27_200 * 7.1217, within(1e-3));
        assertThat(sum(totals.exports()) + sum(totals.imports())).isCloseTo(10.7e6, within(1e-3));
        assertThat(sum(totals.entities())).isEqualTo(4_900_000);
        assertThat(sum(totals.aboveScaleFirms())).isEqualTo(73_000);
        assertThat(sum(totals.foreignFirms())).isEqualTo(60_000);
        assertThat(sum(totals.highTechFirms())).isEqualTo(85_000);
        assertThat(sum(totals.tradingFirms())).isEqualTo(99_000);
        double industrial = 0;
        for (double[] zone : totals.industrialOutput()) {
            for (int i = 0; i < zone.length; i++) {
                industrial += WORLD.industries().get(i).industrial() ? zone[i] : 0;
            }
        }
        assertThat(industrial).isCloseTo(29.6e6, within(1.0));
    }

    private static double sum(double[] figures) {
        return Arrays.stream(figures).sum();
    }
}
