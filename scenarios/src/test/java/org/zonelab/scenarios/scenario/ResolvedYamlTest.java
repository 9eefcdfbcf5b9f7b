package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

class ResolvedYamlTest {
    @TempDir
    private Path folder;

    static List<String> shipped() {
        return new ScenarioFinder(Checkout.scenarios()).shippedNames();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writingAndReadingGivesTheSameScenario(String name) throws IOException {
        ResolvedScenario original = Checkout.loader().load(Checkout.scenarios().resolve(name + ".yaml"), List.of());
        String text = new ResolvedYaml().of(original);
        ResolvedScenario again = Checkout.loader().load(write(name, text), List.of());
        assertThat(new ResolvedYaml().of(again)).isEqualTo(text);
        assertThat(again.title().value()).isEqualTo(original.title().value());
        assertThat(again.levers()).hasSameSizeAs(original.levers());
        for (int i = 0; i < again.levers().size(); i++) {
            assertThat(again.levers().get(i).sameAs(original.levers().get(i))).isTrue();
        }
    }

    @Test
    void overridesSurviveTheRoundTrip() throws IOException {
        Path file = Checkout.scenarios().resolve("empty-policy.yaml");
        String path = Checkout.parameters().all().stream()
                .filter(parameter -> parameter.drawn())
                .findFirst()
                .orElseThrow()
                .path();
        String value =
                Double.toString(Checkout.parameters().find(path).orElseThrow().value());
        ResolvedScenario original = Checkout.loader()
                .load(file, List.of(path + "=" + value, "withholdingTax.creditRate=7.5%", "land.priceFactor=0.9"));
        ResolvedScenario again =
                Checkout.loader().load(write("empty-policy", new ResolvedYaml().of(original)), List.of());
        assertThat(again.levers()).hasSize(2);
        assertThat(again.assumptions().get(0).path()).isEqualTo(path);
        assertThat(new ResolvedYaml().of(again).replaceAll(" +from: 2025-Q1\n", ""))
                .isEqualTo(new ResolvedYaml().of(original).replaceAll(" +from: 2025-Q1\n", ""));
    }

    @Test
    void theStarterIsFine() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Checkout.loader().check(write("mine", StarterScenario.text("mine")), List.of(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    static List<Lever> levers() {
        return LeverCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void everyLeversExampleIsFine(Lever lever) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String text = "format: 1\nname: mine\ntitle: {en: T, zh: 题}\n" + LeverExample.yaml(lever);
        Checkout.loader().check(write("mine", text), List.of(), diagnostics);
        assertThat(diagnostics.errors()).isEmpty();
    }

    @Test
    void theExampleOfApprovalShortensIt() {
        assertThat(LeverExample.yaml(LeverCatalogue.APPROVAL_DAYS)).contains("value: 42 days");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }
}
