package org.zonelab.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.Expected;
import org.zonelab.scenarios.SmallWorld;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.LeverExample;
import org.zonelab.scenarios.scenario.NodeTree;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.StarterScenario;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlReader;

/** Schema and reader give the same verdict, but for rules that no schema can state. */
class SchemaAgreementTest {
    /** Rules that need another file, another value of the same file, or arithmetic with units. */
    private static final Set<String> BEYOND_SCHEMA = Set.of(
            "counterfactual-unknown",
            "data-missing",
            "dates-reversed",
            "extends-broken",
            "extends-circle-a",
            "extends-circle-b",
            "extends-itself",
            "extends-unknown",
            "name-not-file",
            "ramp-fraction",
            "share-out-of-range",
            "switch-ramps",
            "targets-unknown",
            "where-share-out-of-range");

    private static final ParameterCatalogue PARAMETERS = ParameterFiles.load(Expected.folder("parameters"));

    private static Schema schema(ObjectNode tree) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree);
    }

    private static Optional<YamlMap> tree(Path file) {
        return new YamlReader(new Diagnostics()).read(file);
    }

    static List<Path> broken() {
        return Expected.files("broken").stream().filter(file -> wholeTree(file)).toList();
    }

    /** Files that YAML tools other than ours accept as well, without what only our reader refuses in the text. */
    private static boolean wholeTree(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        return new YamlReader(diagnostics).read(file).isPresent() && !diagnostics.hasErrors();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatTheReaderRefusesTheSchemaRefuses(Path file) {
        Schema schema = schema(new ScenarioSchema(SmallWorld.names(), PARAMETERS).tree());
        boolean accepted =
                schema.validate(NodeTree.of(tree(file).orElseThrow())).isEmpty();
        String name = String.valueOf(file.getFileName()).replace(".yaml", "");
        assertThat(accepted).isEqualTo(BEYOND_SCHEMA.contains(name));
    }

    static List<Path> questionable() {
        return Expected.files("questionable");
    }

    @ParameterizedTest
    @MethodSource("questionable")
    void whatTheReaderOnlyWarnsOfTheSchemaAccepts(Path file) {
        Schema schema = schema(new ScenarioSchema(SmallWorld.names(), PARAMETERS).tree());
        assertThat(schema.validate(NodeTree.of(tree(file).orElseThrow()))).isEmpty();
    }

    static List<Path> shipped() {
        return new ScenarioFinder(Checkout.scenarios())
                .shippedNames().stream()
                        .map(name -> Checkout.scenarios().resolve(name + ".yaml"))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedScenariosFit(Path file) {
        Schema schema = schema(new ScenarioSchema(Checkout.names(), Checkout.parameters()).tree());
        assertThat(schema.validate(NodeTree.of(tree(file).orElseThrow()))).isEmpty();
    }

    static List<Lever> levers() {
        return LeverCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void examplesOfLeversFit(Lever lever) {
        String text = "format: 1\nname: x\ntitle: {en: T, zh: T}\n" + LeverExample.yaml(lever);
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void theStarterFits() {
        assertThat(problems(StarterScenario.text("mine"))).isEmpty();
    }

    private static List<Error> problems(String text) {
        Schema schema = schema(new ScenarioSchema(Checkout.names(), Checkout.parameters()).tree());
        YamlMap root = new YamlReader(new Diagnostics())
                .read("x.yaml", text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return schema.validate(NodeTree.of(root));
    }

    static List<Path> brokenParameters() {
        return Expected.files("brokenparameters");
    }

    @ParameterizedTest
    @MethodSource("brokenParameters")
    void brokenParametersDoNotFit(Path file) {
        Set<String> beyond = Set.of("Bad-Name.yaml", "noWidth.yaml", "outsideRange.yaml", "reversedRange.yaml");
        boolean accepted = schema(new ParameterSchema().tree())
                .validate(NodeTree.of(tree(file).orElseThrow()))
                .isEmpty();
        assertThat(accepted).isEqualTo(beyond.contains(String.valueOf(file.getFileName())));
    }

    static List<Path> shippedParameters() {
        return Checkout.parameterFiles();
    }

    @ParameterizedTest
    @MethodSource("shippedParameters")
    void shippedParametersFit(Path file) {
        assertThat(schema(new ParameterSchema().tree())
                        .validate(NodeTree.of(tree(file).orElseThrow())))
                .isEmpty();
    }
}
