package org.zonelab.scenarios.backcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.data.NationalSeries;
import org.zonelab.scenarios.data.WorldLoader;

/** What drives the backcast, and what it is compared with. */
class BackcastDriversTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home", ".."));

    private final NationalSeries series = NationalSeries.read(HOME);
    private final History history = new History(series);

    private static Zone zone(int year) {
        String id = "zone-" + year;
        return new Zone(id, id, id, 0, id, id, "", Region.EAST, 30, 120, year, 10, 0, List.of("ICT"), DataGrade.C);
    }

    private static long members(int number) {
        boolean[] members = new ZoneList(List.of(zone(1984), zone(1992), zone(1992), zone(2010))).members(number);
        return IntStream.range(0, members.length).filter(z -> members[z]).count();
    }

    @Test
    void waveOfZonesCountsOnceTheListHasRoomForAllOfIt() {
        assertThat(members(1)).isEqualTo(1);
        assertThat(members(2)).isEqualTo(1);
        assertThat(members(3)).isEqualTo(3);
        assertThat(members(9)).isEqualTo(4);
    }

    @Test
    void climateBeginsAtOneAndFallsBelowItIn2024() {
        double[] climate = history.climate();
        assertThat(climate[0]).isEqualTo(1);
        assertThat(climate[History.PRICES - History.FIRST]).isBetween(0.7, 0.95);
    }

    @Test
    void pricesOf2024AreOneAndChainBackwards() {
        assertThat(history.prices(2024)).isEqualTo(1);
        assertThat(history.prices(2022)).isCloseTo(1 / ((1 - 0.005) * (1 - 0.007)), within(1e-12));
        assertThat(history.prices(2025)).isCloseTo(0.99, within(1e-12));
    }

    @Test
    void figureOf2024IsCarriedOverToTheDefinitionOfTheYearsBefore() {
        assertThat(Compared.VALUE_ADDED.published(series, 2023)).hasValue(14.8);
        assertThat(Compared.VALUE_ADDED.published(series, 2024).orElse(0)).isCloseTo(16.9 * 14.8 / 15.7, within(1e-12));
    }

    @Test
    void foreignInvestmentThatHoldsReinvestmentIsNotCompared() {
        assertThat(Compared.FOREIGN_INVESTMENT.published(series, 2019)).isEmpty();
        assertThat(Compared.FOREIGN_INVESTMENT.published(series, 2021)).hasValue(38.16);
    }

    @Test
    void scaledWorldKeepsSharesAndItsZonesAddUpToItsTotals() {
        World world = WorldLoader.load(HOME, Optional.empty()).world();
        World scaled = new ScaledWorld(0.5, 0.6, 1.2, 0.4, 0.95).of(world);
        double share = world.totals().valueAdded()[3] / world.national().valueAdded();
        assertThat(scaled.totals().valueAdded()[3] / scaled.national().valueAdded())
                .isCloseTo(share, within(1e-12));
        assertThat(IntStream.range(0, scaled.zones().size())
                        .mapToDouble(z -> scaled.totals().highTechFirms()[z])
                        .sum())
                .isEqualTo(scaled.national().highTechFirms());
    }
}
