package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.Expected;
import org.zonelab.scenarios.SmallWorld;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.yaml.Diagnostics;

/** One broken file for each rule, with every line it must print. */
class BrokenScenarioTest {
    private static final ScenarioLoader LOADER = new ScenarioLoader(
            new ScenarioFinder(Checkout.scenarios()),
            SmallWorld.names(),
            ParameterFiles.load(Expected.folder("parameters")));

    static List<Path> broken() {
        return Expected.files("broken");
    }

    static List<Path> questionable() {
        return Expected.files("questionable");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyErrorIsReportedWithItsLine(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = LOADER.check(file, List.of(), diagnostics);
        assertThat(Expected.given(diagnostics)).isEqualTo(Expected.messages(file));
        assertThat(scenario).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questionable")
    void everyWarningIsReportedWithItsLine(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = LOADER.check(file, List.of(), diagnostics);
        assertThat(Expected.given(diagnostics)).isEqualTo(Expected.messages(file));
        assertThat(scenario).isPresent();
    }
}
