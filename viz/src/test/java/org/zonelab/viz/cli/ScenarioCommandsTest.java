package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;

/** The commands check, explain, new, list, levers and schema. */
class ScenarioCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int execute(String... arguments) {
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    private static String shipped(String name) {
        return Installation.current().scenarios().resolve(name + ".yaml").toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void checkOfShippedFilesIsFine() {
        String parameters =
                Installation.current().parameters().resolve("tax.yaml").toString();
        assertThat(execute("check", shipped("current-law"), parameters)).isEqualTo(0);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.endsWith(": fine"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkPrintsEveryErrorOfEveryFileAndExitsWithTwo() throws IOException {
        String first = write("first.yaml", "format: 1\nname: second\n");
        String second = write("empty.yaml", "");
        assertThat(execute("check", "--quiet", first, second)).isEqualTo(2);
        assertThat(out.toString().lines())
                .containsExactly(
                        first + ":1:1: title: missing, must be stated",
                        first + ":2:7: name: must equal the file's name 'first'; rename the file or the scenario",
                        second + ":1:1: is empty");
    }

    @Test
    void warningsAloneExitWithZero() throws IOException {
        String file = write(
                "mine.yaml",
                "format: 1\nname: mine\ntitle: {en: T, zh: 题}\nlevers: [{lever: land.priceFactor, value: 1}]\n");
        assertThat(execute("check", file)).isEqualTo(0);
        assertThat(out.toString()).contains(": warning: never binds").contains("usable, 1 warning");
    }

    @Test
    void checkAsJsonTellsPlaceAndKey() throws IOException {
        String file = write("mine.yaml", "format: 1\nname: mine\ntitle: {en: T, zh: 题}\nhorizn: 3\n");
        assertThat(execute("check", "--json", file)).isEqualTo(2);
        JsonNode diagnostic = json().at("/files/0/diagnostics/0");
        assertThat(json().get("ok").asBoolean()).isFalse();
        assertThat(diagnostic.get("line").asInt()).isEqualTo(4);
        assertThat(diagnostic.get("key").asText()).isEqualTo("horizn");
        assertThat(diagnostic.get("severity").asText()).isEqualTo("error");
    }

    @Test
    void explainNamesTheDifferenceInBothLanguages() {
        assertThat(execute("explain", shipped("deferred-tax-reinvestment"))).isEqualTo(0);
        assertThat(out.toString())
                .contains("here: true from 2025-Q1 on")
                .contains("counterfactual: false from 2025-Q1 on");
        assertThat(execute("explain", "--lang", "zh", shipped("deferred-tax-reinvestment")))
                .isEqualTo(0);
        assertThat(out.toString()).contains("本情景：自 2025-Q1 起为适用").contains("对照情景：自 2025-Q1 起为不适用");
    }

    @Test
    void explainSaysWhenNothingDiffers() {
        execute("explain", shipped("empty-policy"));
        assertThat(out.toString()).contains("Nothing: no lever differs, so every effect is exactly zero.");
    }

    @Test
    void explainGivesEachValueItsPlace() {
        execute("explain", shipped("reinvestment-package"), "--set", "withholdingTax.awareness=10%");
        assertThat(out.toString())
                .contains("run.seed = 1  [")
                .contains("current-law.yaml:")
                .contains("withholdingTax.awareness = 10%  [--set]")
                .containsPattern("tax\\.[A-Za-z]+ = .*\\[.*tax\\.yaml:\\d+:1]");
    }

    @Test
    void explainAsYamlIsAScenarioOfItsOwn() throws IOException {
        execute("explain", "--yaml", shipped("reinvestment-package"));
        String copy = write("reinvestment-package.yaml", out.toString());
        assertThat(execute("check", copy)).isEqualTo(0);
        assertThat(out.toString()).doesNotContain("extends");
    }

    @Test
    void explainAsJsonHoldsUnitsAndPlaces() throws IOException {
        execute("explain", "--json", shipped("reinvestment-tax-credit"));
        JsonNode lever = json().at("/levers/0");
        assertThat(lever.get("value").asText()).isEqualTo("10%");
        assertThat(lever.get("at").asText()).matches(".*reinvestment-tax-credit\\.yaml:\\d+:\\d+");
        assertThat(json().at("/assumptions/0/unit").asText()).isNotEmpty();
    }

    @Test
    void explainOfABrokenFileExitsWithTwoAndTheLines() throws IOException {
        String file = write("mine.yaml", "format: 3\nname: mine\ntitle: {en: T, zh: 题}\n");
        assertThat(execute("explain", file)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo(file + ":1:9: format: unknown format '3', allowed: 1\n");
    }

    @Test
    void newScenarioIsFineAndNeverOverwrites() throws IOException {
        String file = folder.resolve("my-idea").toString();
        assertThat(execute("new", file)).isEqualTo(0);
        assertThat(execute("check", file + ".yaml")).isEqualTo(0);
        assertThat(out.toString()).endsWith("my-idea.yaml: fine\n");
        Files.writeString(Path.of(file + ".yaml"), "mine");
        assertThat(execute("new", file)).isEqualTo(2);
        assertThat(err.toString()).contains("exists already and is not overwritten");
        assertThat(Path.of(file + ".yaml")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Idea", "Ünder", "nowhere/deep/idea"})
    void newRefusesWhatCannotBeAName(String name) {
        assertThat(execute("new", folder.resolve(name).toString())).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void listShowsShippedScenariosWithTheirTitles() {
        assertThat(execute("list", "--lang", "zh")).isEqualTo(0);
        assertThat(out.toString()).contains("no-deferral").contains("境外投资者利润再投资递延纳税");
    }

    @Test
    void listOfZonesHasOneLineAZone() {
        execute("list", "zones");
        assertThat(out.toString().lines()).hasSize(233);
        assertThat(out.toString()).contains("suzhou-industrial-park");
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins", "industries", "outcomes"})
    void listsAreTablesOrJson(String subject) throws IOException {
        execute("list", subject);
        long rows = out.toString().lines().count() - 1;
        out.getBuffer().setLength(0);
        execute("list", subject, "--json");
        assertThat(json()).hasSize((int) rows);
    }

    @Test
    void listOfOutcomesIsTheCatalogue() {
        execute("list", "outcomes");
        OutcomeCatalogue.all().forEach(outcome -> assertThat(out.toString()).contains(outcome.name()));
    }

    @Test
    void leversListsTheCatalogueAndShowsOne() {
        assertThat(execute("levers")).isEqualTo(0);
        for (Lever lever : LeverCatalogue.all()) {
            assertThat(out.toString()).contains(lever.path());
        }
        assertThat(execute("levers", "withholdingTax.creditRate")).isEqualTo(0);
        assertThat(out.toString()).contains("  - lever: withholdingTax.creditRate\n    value: ");
    }

    @Test
    void unknownLeverIsSuggested() {
        assertThat(execute("levers", "withholdingTax.creditrat")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'withholdingTax.creditRate'?");
    }

    @Test
    void schemaIsPrintedOrWritten() throws IOException {
        assertThat(execute("schema")).isEqualTo(0);
        assertThat(json().get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        Path target = folder.resolve("schemas");
        assertThat(execute("schema", "--out", target.toString())).isEqualTo(0);
        assertThat(target.resolve("parameters.schema.json")).isNotEmptyFile();
        byte[] scenario = Files.readAllBytes(target.resolve("scenario.schema.json"));
        assertThat(out.toString()).startsWith(new String(scenario, StandardCharsets.UTF_8));
    }
}
