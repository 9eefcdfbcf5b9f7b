package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

class MissingScenarioTest {
    @Test
    void nameWithoutItsFolderIsToldWhereItsFileLies() {
        assertThat(message("talent-tax-cap"))
                .startsWith("talent-tax-cap:1:1: no such file; did you mean '")
                .endsWith("talent-tax-cap.yaml'?");
    }

    @Test
    void misspeltFileIsToldTheNearestScenario() {
        assertThat(message("scenarios/talent-tax-cpa.yaml")).endsWith("talent-tax-cap.yaml'?");
    }

    @Test
    void fileLikeNoScenarioGetsNoSuggestion() {
        assertThat(message("quite-another-thing.yaml")).endsWith(": no such file");
    }

    private static String message(String file) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Checkout.loader().check(Path.of(file), List.of(), diagnostics))
                .isEmpty();
        return diagnostics.all().get(0).toString();
    }
}
