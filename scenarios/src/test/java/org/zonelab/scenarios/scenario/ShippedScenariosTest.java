package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

class ShippedScenariosTest {
    static List<String> names() {
        return new ScenarioFinder(Checkout.scenarios()).shippedNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasNeitherErrorNorWarning(String name) {
        Diagnostics diagnostics = new Diagnostics();
        Path file = Checkout.scenarios().resolve(name + ".yaml");
        assertThat(Checkout.loader().check(file, List.of(), diagnostics)).isPresent();
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysInBothLanguagesWhetherItsDoseIsIllustrative(String name) {
        Title title = Checkout.loader()
                .load(Checkout.scenarios().resolve(name + ".yaml"), List.of())
                .title()
                .value();
        assertThat(title.zh().startsWith(Title.ILLUSTRATIVE_ZH))
                .isEqualTo(title.en().startsWith(Title.ILLUSTRATIVE_EN));
    }
}
