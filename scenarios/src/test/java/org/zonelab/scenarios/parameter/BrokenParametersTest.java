package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.Expected;
import org.zonelab.scenarios.yaml.Diagnostics;

/** One broken parameter file for each rule, with every line it must print. */
class BrokenParametersTest {
    static List<Path> broken() {
        return Expected.files("brokenparameters");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyErrorIsReportedWithItsLine(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        new ParameterFiles(diagnostics).read(file);
        assertThat(Expected.given(diagnostics)).isEqualTo(Expected.messages(file));
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
