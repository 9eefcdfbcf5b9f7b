package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SuiteCommandTest extends CommandFixture {
    private static final String SUITE = """
            format: 1
            name: mine
            title: {en: Mine, zh: 我的}
            run: {replications: 2, seed: 1, assumptions: central}
            tests:
              - name: the credit is claimed
                scenario: credit
                expect: claims > 0.001 billion RMB
                period: 2025
                figure: every
              - name: "grants & <nothing else>"
                scenario: grants
                expect: additional_investment < 0
              - name: nothing without a policy
                scenario: nothing
                expect: value_added >= 0
            """;

    @Test
    void eachTestHasItsVerdictOnTerminalInTheTableAndAsJunit() throws Exception {
        scenario("credit", "reinvestment-tax-credit", "2025-Q4", "");
        scenario("grants", "talent-grants", "2025-Q4", "");
        scenario("nothing", "no-deferral", "2025-Q4", "counterfactual: no-deferral\n");
        String suite = file("mine.yaml", SUITE);
        succeeds("check", suite);
        String[] test = {"test", suite, "--out", at("results"), "--junit", at("new/mine.xml")};
        assertThat(zonelab(test)).as(err()).isEqualTo(1);
        assertThat(out()).contains("pass", "FAIL", "grants & <nothing else>", "2 of 3 tests are met");
        assertThat(path("results/1/tests.csv")).content().contains(",claims > 0.001 billion RMB,every,nation,2025,");
        assertThat(path("results/2/tests.csv")).content().contains("nothing without a policy");

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(path("new/mine.xml").toFile())
                .getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("3");
        assertThat(root.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("expected mean of additional_investment < 0, found ");
        assertThat(out()).containsPattern("(?s)claims > 0.001 billion RMB.*? billion RMB \\(2 replications\\)");
        assertThat(failure.getTextContent()).contains("mine.yaml:11:");

        assertThat(zonelab("test", suite, "--out", at("results"), "--json")).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("met").asBoolean()).isFalse();
        assertThat(json.at("/tests/0/met").asBoolean()).isTrue();
    }

    @Test
    void everythingWrongIsToldAtOnce() throws Exception {
        String suite = file("wrong.yaml", """
                format: 1
                name: wrong
                title: {en: Wrong, zh: 错}
                tests:
                  - name: a
                    scenario: no-such
                    expect: additional_investment > 5 apples
                  - name: b
                    scenario: talent-grants
                    expect: additional_investmnt > 0
                    figure: meen
                    scope: region:wset
                    period: next year
                """);
        assertThat(zonelab("test", suite, "--out", at("results"))).isEqualTo(2);
        assertThat(err())
                .contains(
                        "no scenario 'no-such'",
                        "unknown unit 'apples'",
                        "did you mean 'additional_investment'?",
                        "did you mean 'mean'?",
                        "did you mean 'region:west'?",
                        "must be a year such as 2026");
        assertThat(path("results")).doesNotExist();
        String late = file("late.yaml", """
                format: 1
                name: late
                title: {en: Late, zh: 晚}
                population: {microRate: 0.1%}
                tests: [{name: a, scenario: talent-grants, expect: fdi > 0, period: 2050}]
                """);
        assertThat(zonelab("test", late, "--out", at("results"))).isEqualTo(2);
        assertThat(err()).contains("late.yaml:5:", "the horizon is 2025-2035");
        assertThat(Files.exists(path("results/tests.csv"))).isFalse();
        assertThat(zonelab("test", late, "--shard", "1/2")).isEqualTo(2);
        assertThat(err()).contains("in one piece");
    }

    @Test
    void shippedSuitesAreFine() {
        succeeds(
                "check",
                Installation.current().scenarios().resolve("suites/signs.yaml").toString());
    }
}
