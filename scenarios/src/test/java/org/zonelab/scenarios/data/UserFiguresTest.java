package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

class UserFiguresTest {
    private static final String HEADER = "zone,indicator,year,value,source\n";

    @TempDir
    private Path home;

    private static int zone(World world, String id) {
        List<String> ids = world.zones().stream().map(Zone::id).toList();
        return ids.indexOf(id);
    }

    @Test
    void aUsersFigureReplacesOursAndTheRestIsRakedAgain() throws IOException {
        DataFolder data = DataFolder.copy(home);
        World ours = data.load().world();
        WorldData loaded = data.load(HEADER
                + "kunshan,value_added,2024,300000,my office\n"
                + "suzhou-industrial-park,gdp,2024,400000,my office\n");
        World world = loaded.world();
        int kunshan = zone(world, "kunshan");
        int sip = zone(world, "suzhou-industrial-park");
        assertThat(world.totals().valueAdded()[kunshan]).isEqualTo(300_000);
        assertThat(world.totals().valueAdded()[sip]).isEqualTo(400_000);
        assertThat(Arrays.stream(world.totals().valueAdded()).sum()).isCloseTo(16.9e6, within(1e-3));
        assertThat(world.totals().published()[kunshan]).isTrue();
        assertThat(ours.zones().get(kunshan).grade()).isEqualTo(DataGrade.C);
        assertThat(world.zones().get(kunshan).grade()).isEqualTo(DataGrade.B);
        assertThat(loaded.provenance().tag(FigureKind.VALUE_ADDED, kunshan)).isEqualTo(FigureTag.USER);
        assertThat(loaded.provenance().source(FigureKind.VALUE_ADDED, kunshan)).isEqualTo("my office, 2024");
        int other = zone(world, "shanghai-jinqiao");
        assertThat(world.totals().valueAdded()[other])
                .isNotEqualTo(ours.totals().valueAdded()[other]);
    }

    @Test
    void figuresOfAnotherYearMoveWithTheGrowthOfTheAverageZone() throws IOException {
        World world = DataFolder.copy(home)
                .load(HEADER + "kunshan,gdp,2023,100000,mine\n")
                .world();
        assertThat(world.totals().valueAdded()[zone(world, "kunshan")])
                .isCloseTo(100_000 * (16.9 / 232) / (15.7 / 229), within(1e-6));
    }

    @Test
    void aUnitColumnIsUnderstood() throws IOException {
        World world = DataFolder.copy(home).load("""
                        zone,indicator,year,value,unit,source
                        kunshan,fdi,2024,5,100m USD,mine
                        """).world();
        assertThat(world.totals().foreignInvestment()[zone(world, "kunshan")]).isCloseTo(500 * 7.1217, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kunshn,gdp,2024,1,mine | my-figures.csv:2: zone: 'kunshn' is not one of the zones; did you mean 'kunshan'?",
                "kunshan,gdpp,2024,1,mine | my-figures.csv:2: indicator: 'gdpp' is unknown; allowed: value_added, gdp",
                "kunshan,gdp,soon,1,mine | my-figures.csv:2: year: 'soon' is not a number",
                "kunshan,gdp,2024,1, | my-figures.csv:2: source: is empty",
                "kunshan,gdp,2024,99000000,mine | value added: stated zones of group 0 add to"
            })
    void whatCannotBeUsedIsRefusedWithItsLine(String row, String message) throws IOException {
        DataFolder data = DataFolder.copy(home);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> data.load(HEADER + row + "\n"))
                .withMessageContaining(message);
    }
}
