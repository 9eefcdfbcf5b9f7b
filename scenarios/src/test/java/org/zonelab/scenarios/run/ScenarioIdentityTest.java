package org.zonelab.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;

@TestInstance(Lifecycle.PER_CLASS)
class ScenarioIdentityTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));
    private static final String SCENARIO = """
            format: 1
            name: mine
            title: {en: %s, zh: 我的情景}
            extends: no-deferral
            counterfactual: no-deferral
            levers:
              - lever: withholdingTax.creditRate
                value: %s
                from: 2025-Q1
            """;

    private final World world = WorldLoader.load(HOME, Optional.empty()).world();
    private final ParameterCatalogue parameters = ParameterFiles.load(HOME.resolve("scenarios/parameters"));

    private Path folder = Path.of("");

    private String first = "";

    @BeforeAll
    void identifyOnce(@TempDir Path temporary) throws IOException {
        folder = temporary;
        first = hash("First title", "10%", List.of(), 1);
    }

    private ResolvedScenario scenario(String title, String rate, List<String> settings) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, SCENARIO.formatted(title, rate));
        return new ScenarioLoader(new ScenarioFinder(HOME.resolve("scenarios")), WorldNames.of(world), parameters)
                .load(file, settings);
    }

    private String hash(String title, String rate, List<String> settings, long seed) throws IOException {
        return new PreparedRun(HOME, scenario(title, rate, settings), parameters, seed, List.of(0))
                .identity()
                .hash();
    }

    @Test
    void titleDoesNotMakeAnotherRun() throws IOException {
        assertThat(hash("Another title", "10%", List.of(), 1)).isEqualTo(first);
    }

    @Test
    void replicationsDoNotMakeAnotherRun() throws IOException {
        PreparedRun more =
                new PreparedRun(HOME, scenario("First title", "10%", List.of()), parameters, 1, List.of(4, 5));
        assertThat(more.identity().hash()).isEqualTo(first);
    }

    @Test
    void whateverMovesAFigureMakesAnotherRun() throws IOException {
        assertThat(List.of(
                        first,
                        hash("First title", "9%", List.of(), 1),
                        hash("First title", "10%", List.of(), 2),
                        hash("First title", "10%", List.of("reinvestment.noSubsidiaryShare=30%"), 1),
                        hash("First title", "10%", List.of("withholdingTax.creditRate=5%"), 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void parametersDataAndCodeAreNamedAmongTheInputs() throws IOException {
        PreparedRun run = new PreparedRun(HOME, scenario("First title", "10%", List.of()), parameters, 1, List.of(0));
        assertThat(run.identity().inputs().keySet())
                .contains("scenarios/parameters/investment.yaml", "scenarios/data/zones.csv", "code", "policy", "seed");
    }
}
