package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;

/** The commands check, explain, new, list, levers and schema. */
class ScenarioCommandsTest extends CommandFixture {

    private static String shipped(String name) {
        return Installation.current().scenarios().resolve(name + ".yaml").toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(path(name), text).toString();
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out());
    }

    @Test
    void checkOfShippedFilesIsFine() {
        String parameters =
                Installation.current().parameters().resolve("tax.yaml").toString();
        assertThat(zonelab("check", shipped("current-law"), parameters)).isEqualTo(0);
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.endsWith(": fine"));
        assertThat(err()).isEmpty();
    }

    @Test
    void checkPrintsEveryErrorOfEveryFileAndExitsWithTwo() throws IOException {
        String first = write("first.yaml", "format: 1\nname: second\n");
        String second = write("empty.yaml", "");
        assertThat(zonelab("check", "--quiet", first, second)).isEqualTo(2);
        assertThat(out().lines())
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
        assertThat(zonelab("check", file)).isEqualTo(0);
        assertThat(out()).contains(": warning: never binds").contains("usable, 1 warning");
    }

    @Test
    void checkAsJsonTellsPlaceAndKey() throws IOException {
        String file = write("mine.yaml", "format: 1\nname: mine\ntitle: {en: T, zh: 题}\nhorizn: 3\n");
        assertThat(zonelab("check", "--json", file)).isEqualTo(2);
        JsonNode diagnostic = json().at("/files/0/diagnostics/0");
        assertThat(json().get("ok").asBoolean()).isFalse();
        assertThat(diagnostic.get("line").asInt()).isEqualTo(4);
        assertThat(diagnostic.get("key").asText()).isEqualTo("horizn");
        assertThat(diagnostic.get("severity").asText()).isEqualTo("error");
    }

    @Test
    void explainNamesTheDifferenceInBothLanguages() {
        assertThat(zonelab("explain", shipped("deferred-tax-reinvestment"))).isEqualTo(0);
        assertThat(out())
                .contains("here: in force from 2025-Q1 on")
                .contains("counterfactual: not in force from 2025-Q1 on");
        assertThat(zonelab("explain", "--lang", "zh", shipped("deferred-tax-reinvestment")))
                .isEqualTo(0);
        assertThat(out()).contains("本情景：自 2025-Q1 起为适用").contains("对照情景：自 2025-Q1 起为不适用");
    }

    @Test
    void explainSaysWhenNothingDiffers() {
        zonelab("explain", shipped("empty-policy"));
        assertThat(out()).contains("Nothing: no lever differs, so every effect is exactly zero.");
    }

    @Test
    void explainGivesEachValueItsPlace() {
        zonelab("explain", shipped("reinvestment-package"), "--set", "withholdingTax.awareness=10%");
        assertThat(out())
                .contains("run.seed = 1  [")
                .contains("current-law.yaml:")
                .contains("withholdingTax.awareness = 10%  [--set]")
                .containsPattern("tax\\.[A-Za-z]+ = .*\\[.*tax\\.yaml:\\d+:1]");
    }

    @Test
    void explainAsYamlIsAScenarioOfItsOwn() throws IOException {
        zonelab("explain", "--yaml", shipped("reinvestment-package"));
        String copy = write("reinvestment-package.yaml", out());
        assertThat(zonelab("check", copy)).isEqualTo(0);
        assertThat(out()).doesNotContain("extends");
    }

    @Test
    void explainAsJsonHoldsUnitsAndPlaces() throws IOException {
        zonelab("explain", "--json", shipped("reinvestment-tax-credit"));
        JsonNode lever = json().at("/levers/0");
        assertThat(lever.get("value").asText()).isEqualTo("10%");
        assertThat(lever.get("at").asText()).matches(".*reinvestment-tax-credit\\.yaml:\\d+:\\d+");
        assertThat(json().at("/assumptions/0/unit").asText()).isNotEmpty();
        zonelab("explain", "--json", "--lang", "zh", shipped("reinvestment-tax-credit"));
        assertThat(json().get("assumptions"))
                .allMatch(each -> each.get("meaning").asText().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void explainOfABrokenFileExitsWithTwoAndTheLines() throws IOException {
        String file = write("mine.yaml", "format: 3\nname: mine\ntitle: {en: T, zh: 题}\n");
        assertThat(zonelab("explain", file)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(file + ":1:9: format: unknown format '3', allowed: 1\n");
    }

    @Test
    void newScenarioIsFineAndNeverOverwrites() throws IOException {
        String file = path("my-idea").toString();
        assertThat(zonelab("new", file)).isEqualTo(0);
        assertThat(zonelab("check", file + ".yaml")).isEqualTo(0);
        assertThat(out()).endsWith("my-idea.yaml: fine\n");
        Files.writeString(Path.of(file + ".yaml"), "mine");
        assertThat(zonelab("new", file)).isEqualTo(2);
        assertThat(err()).contains("exists already and is not overwritten");
        assertThat(Path.of(file + ".yaml")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Idea", "Ünder", "nowhere/deep/idea"})
    void newRefusesWhatCannotBeAName(String name) {
        assertThat(zonelab("new", path(name).toString())).isEqualTo(2);
        assertThat(path("")).isEmptyDirectory();
    }

    @Test
    void listShowsShippedScenariosWithTheirTitles() {
        assertThat(zonelab("list", "--lang", "zh")).isEqualTo(0);
        assertThat(out()).contains("no-deferral").contains("境外投资者利润再投资递延纳税");
    }

    @Test
    void listOfZonesHasOneLineAZone() {
        zonelab("list", "zones");
        assertThat(out().lines()).hasSize(233);
        assertThat(out()).contains("suzhou-industrial-park");
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins", "industries", "outcomes"})
    void listsAreTablesOrJson(String subject) throws IOException {
        zonelab("list", subject);
        long rows = out().lines().count() - 1;
        zonelab("list", subject, "--json");
        assertThat(json()).hasSize((int) rows);
    }

    @Test
    void listOfOutcomesIsTheCatalogue() {
        zonelab("list", "outcomes");
        OutcomeCatalogue.all().forEach(outcome -> assertThat(out()).contains(outcome.name()));
    }

    @Test
    void leversListsTheCatalogueAndShowsOne() {
        assertThat(zonelab("levers")).isEqualTo(0);
        for (Lever lever : LeverCatalogue.all()) {
            assertThat(out()).contains(lever.path());
        }
        assertThat(zonelab("levers", "withholdingTax.creditRate")).isEqualTo(0);
        assertThat(out()).contains("  - lever: withholdingTax.creditRate\n    value: ");
    }

    @Test
    void unknownLeverIsSuggested() {
        assertThat(zonelab("levers", "withholdingTax.creditrat")).isEqualTo(2);
        assertThat(err()).contains("did you mean 'withholdingTax.creditRate'?");
    }

    @Test
    void schemaIsPrintedOrWritten() throws IOException {
        assertThat(zonelab("schema")).isEqualTo(0);
        assertThat(json().get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        String printed = out();
        Path target = path("schemas");
        assertThat(zonelab("schema", "--out", target.toString())).isEqualTo(0);
        assertThat(target.resolve("parameters.schema.json")).isNotEmptyFile();
        byte[] scenario = Files.readAllBytes(target.resolve("scenario.schema.json"));
        assertThat(printed).isEqualTo(new String(scenario, StandardCharsets.UTF_8));
    }
}
