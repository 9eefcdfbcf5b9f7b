package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.world.ZoneTotals;
import org.zonelab.scenarios.Mutation;

/** Whatever is done to a data file, the world it gives is sound or it is refused by name; nothing else is thrown. */
class MutatedDataPropertyTest {
    private static final int CASES = Boolean.getBoolean("zonelab.study") ? 300 : 4;

    @TempDir
    private Path home;

    private DataFolder data;

    @BeforeEach
    void copy() throws IOException {
        data = DataFolder.copy(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base_year.csv",
                "cities.csv",
                "emissions.csv",
                "industries.csv",
                "io_links.csv",
                "national.csv",
                "origins.csv",
                "provinces.csv",
                "zone_figures.csv",
                "zone_rules.csv",
                "zones.csv"
            })
    void mutatedFilesGiveASoundWorldOrAreRefusedByName(String name) throws IOException {
        byte[] original = Files.readAllBytes(data.file(name));
        for (int seed = 0; seed < CASES; seed++) {
            Files.write(data.file(name), Mutation.of(original, new SplittableRandom(seed)));
            try {
                ZoneTotals totals = data.load().world().totals();
                for (double[] figures : List.of(totals.entities(), totals.highTechFirms(), totals.tradingFirms())) {
                    assertThat(Arrays.stream(figures).allMatch(value -> value >= 0 && value < Double.MAX_VALUE))
                            .as("%s, seed %d", name, seed)
                            .isTrue();
                }
            } catch (DataException refused) {
                assertThat(refused.faults())
                        .as("%s, seed %d", name, seed)
                        .isNotEmpty()
                        .allSatisfy(fault -> {
                            assertThat(fault.file()).matches(".*([.]csv|data)");
                            assertThat(fault.message()).isNotBlank();
                        });
            }
        }
    }
}
