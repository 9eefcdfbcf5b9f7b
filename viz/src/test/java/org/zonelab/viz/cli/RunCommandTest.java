package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RunCommandTest extends CommandFixture {

    private String scenario(String seed) throws IOException {
        return scenario("check", "empty-policy", "2025-Q4", "run: {replications: 1, seed: " + seed + "}\n");
    }

    @Test
    void emptyPolicyChangesNothingAndTheSameInputsShowWhatIsThere() throws IOException {
        Path results = path("a folder 结果");
        assertThat(zonelab("run", scenario("1"), "--out", results.toString())).isZero();
        assertThat(out()).startsWith("This policy changed nothing");
        assertThat(err()).isEmpty();
        assertThat(results.resolve("report.html")).content().contains("class=\"callout\"");
        assertThat(results.resolve("charts/zone-map.svg")).exists();
        assertThat(results.resolve("effects.csv")).exists();

        byte[] effects = Files.readAllBytes(results.resolve("effects.csv"));
        assertThat(zonelab("run", scenario("1"), "--out", results.toString(), "--json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("changed_nothing").asBoolean()).isTrue();
        assertThat(results.resolve("effects.csv")).hasBinaryContent(effects);

        assertThat(zonelab("run", scenario("2"), "--out", results.toString())).isEqualTo(2);
        assertThat(err()).contains("other inputs", "seed");

        Path actuals = path("actuals.csv");
        Files.writeString(
                actuals, "year,outcome,value,unit,source\n2025,value_added,17.5,trn RMB,a later press release\n");
        assertThat(zonelab("run", scenario("1"), "--out", results.toString(), "--actuals", actuals.toString()))
                .isZero();
        assertThat(results.resolve("report.html"))
                .content()
                .contains("Value added of 2025: published", "a later press release");
        Files.writeString(actuals, "year,outcome,value,unit,source\n2025,value_aded,17.5,trn RMB,press\n");
        assertThat(zonelab("report", results.toString(), "--actuals", actuals.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("actuals.csv:2: outcome: 'value_aded' is unknown", "value_added");

        assertThat(zonelab("report", results.toString(), "--lang", "zh")).isZero();
        assertThat(out()).startsWith("该政策没有带来任何变化");
        assertThat(results.resolve("report.html")).content().contains("lang=\"zh-CN\"");

        assertThat(zonelab("report", results.toString(), "--focus", "zone:kunshan"))
                .isZero();
        assertThat(out()).contains("Kunshan", "report-zone-kunshan.html");
        assertThat(results.resolve("report-zone-kunshan.html")).content().contains("lang=\"en\"", "Its own treasury");
    }

    @Test
    void secondLuckSplitsTheRangeAndMovesNoOtherTable() throws IOException {
        String scenario = scenario("1");
        Files.writeString(
                Path.of(scenario),
                Files.readString(Path.of(scenario)).replace("empty-policy", "deferred-tax-reinvestment")
                        + "counterfactual: no-deferral\n");
        Path results = path("split");
        String[] run = {"run", scenario, "--replications", "2", "--out", results.toString()};
        succeeds(run);
        assertThat(out()).contains("the option --split-luck of run tells them apart");
        byte[] effects = Files.readAllBytes(results.resolve("effects.csv"));

        String[] split = Arrays.copyOf(run, run.length + 1);
        split[run.length] = "--split-luck";
        succeeds(split);
        assertThat(out()).contains("2 sets of assumptions, each run twice", "Luck alone would leave");
        assertThat(results.resolve("effects.csv")).hasBinaryContent(effects);
        assertThat(results.resolve("bands.csv")).content().contains("check,claims,RMB million,nation,2025,");
        assertThat(results.resolve("report.html")).content().contains("range with luck alone");
        assertThat(results.resolve("manifest.json")).content().contains("--split-luck");

        Files.writeString(
                Path.of(scenario),
                Files.readString(Path.of(scenario))
                        .replace("replications: 1", "replications: 2, assumptions: central"));
        assertThat(zonelab("run", scenario, "--split-luck")).isEqualTo(2);
        assertThat(err()).contains("the whole range is luck");
    }

    @Test
    void precisionAddsReplicationsUntilReachedOrSaysWhatWouldBeNeeded() throws IOException {
        String scenario = scenario("1");
        Files.writeString(
                Path.of(scenario),
                Files.readString(Path.of(scenario)).replace("empty-policy", "deferred-tax-reinvestment")
                        + "counterfactual: no-deferral\n");
        String results = at("precise");
        succeeds("run", scenario, "--out", results, "--precision", "claims: 80%", "--json");
        JsonNode reached = new ObjectMapper().readTree(out()).get("precision");
        assertThat(reached.get("reached").asBoolean()).isTrue();
        assertThat(reached.get("replications").asInt()).isEqualTo(16);
        assertThat(reached.get("half_width").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(reached.get("limit").asDouble());

        String[] more = {"run", scenario, "--out", results, "--precision", "fdi: 0.001%", "--max-replications", "18"};
        succeeds(more);
        assertThat(err()).contains("fdi: 0.001% not reached with 16 replications, about ");
        assertThat(out()).contains("after 18 replications, the most allowed", "Worlds of independent seeds");
        assertThat(Path.of(results, "manifest.json"))
                .content()
                .contains("\"--precision\", \"fdi: 0.001%\", \"--max-replications\", \"18\"", "\"requested\" : 18");
        assertThat(Path.of(results, "report.html"))
                .content()
                .contains("after 18 replications, the most allowed")
                .doesNotContain("after 16 replications");
        String said = out();
        assertThat(zonelab(more)).isZero();
        assertThat(out()).isEqualTo(said);
    }

    @Test
    void aPrecisionThatCannotBeMeantIsRefused() throws IOException {
        String scenario = scenario("1");
        assertThat(zonelab("run", scenario, "--precision", "fdi 1%")).isEqualTo(2);
        assertThat(err()).contains("no precision such as 'fdi: 0.5%'");
        assertThat(zonelab("run", scenario, "--precision", "fid: 1%")).isEqualTo(2);
        assertThat(err()).contains("'fid' is unknown", "'fdi'");
        assertThat(zonelab("run", scenario, "--precision", "fdi: 3 apples")).isEqualTo(2);
        assertThat(err()).contains("fdi is measured in 'RMB million'");
        assertThat(zonelab("run", scenario, "--precision", "fdi: 3 RMB million", "--replications", "4"))
                .isEqualTo(2);
        assertThat(err()).contains("neither --replications nor --shard");
    }

    @Test
    void badScenarioIsNotRunAndLeavesNoFolder() throws IOException {
        Path results = path("results");
        assertThat(zonelab("run", scenario("one"), "--out", results.toString())).isEqualTo(2);
        assertThat(err()).contains("check.yaml:8:");
        assertThat(results).doesNotExist();
    }

    @Test
    void badNumberOfReplicationsSaysWhatIsAllowed() throws IOException {
        assertThat(zonelab("run", scenario("1"), "--replications", "0")).isEqualTo(2);
        assertThat(err()).contains("such as 4-7");
    }

    @Test
    void reportOfAFolderWithoutResultsIsRefused() {
        assertThat(zonelab("report", at(""))).isEqualTo(2);
        assertThat(err()).contains("no finished results");
    }

    @Test
    void aReportOfAPlaceThatDoesNotExistSaysWhatWasMeant() {
        assertThat(zonelab("report", at(""), "--focus", "province:Jangsu")).isEqualTo(2);
        assertThat(err()).contains("did you mean 'province:Jiangsu'?", "cluster:ID", "list zones");
    }

    @Test
    void aListedGroupIsFollowedThroughBothWorlds() throws IOException {
        Files.writeString(path("mine.csv"), """
                group,entity,zone,industry,size,origin,gross_output,source
                mine,a,guangzhou,ICT,above-scale,japan,500,own books
                mine,b,tianjin,AUT,above-scale,japan,500,own books
                """);
        String scenario = scenario("1");
        Files.writeString(
                Path.of(scenario),
                Files.readString(Path.of(scenario)).replace("empty-policy", "deferred-tax-reinvestment")
                        + "counterfactual: no-deferral\ngroup: mine.csv\n");
        Path results = path("group");
        succeeds("run", scenario, "--out", results.toString());
        assertThat(results.resolve("effects.csv"))
                .content()
                .contains("check,claims,RMB million,group:mine,2025,", "check,foreign_firms,firms,group:mine,2025,");
        assertThat(results.resolve("report.html")).content().contains("Group mine, 2025");

        Files.writeString(path("mine.csv"), "group,entity\n");
        assertThat(zonelab("run", scenario, "--out", at("bad"))).isEqualTo(2);
        assertThat(err()).contains("mine.csv:1: column zone is missing");
    }
}
