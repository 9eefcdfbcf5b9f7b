package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Target;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.Expected;
import org.zonelab.scenarios.SmallWorld;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.yaml.InvalidFilesException;

class ResolvedScenarioTest {
    private static final String HEAD = "format: 1\nname: mine\ntitle: {en: T, zh: 题}\n";

    @TempDir
    private Path folder;

    private ResolvedScenario load(String body, String... overrides) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, HEAD + body);
        return new ScenarioLoader(
                        new ScenarioFinder(Checkout.scenarios()),
                        SmallWorld.names(),
                        ParameterFiles.load(Expected.folder("parameters")))
                .load(file, List.of(overrides));
    }

    private void write(String name, String body) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), HEAD.replace("mine", name) + body);
    }

    @Test
    void quartersCountFromTheFirstOfTheBaseYear() throws IOException {
        ResolvedScenario scenario = load("""
                levers:
                  - lever: withholdingTax.creditRate
                    value: 10%
                    from: 2025-Q1
                    to: 2028-Q4
                    ramp: 1 year
                """);
        LeverSetting setting = scenario.policy().settings().get(0);
        assertThat(setting.from()).isEqualTo(4);
        assertThat(setting.to()).isEqualTo(19);
        assertThat(setting.rampQuarters()).isEqualTo(4);
        assertThat(setting.value()).isEqualTo(0.1);
        assertThat(scenario.horizon().value().quarters()).isEqualTo(48);
    }

    @Test
    void baseYearRunsUnderCurrentLawWhateverTheDate() throws IOException {
        ResolvedScenario scenario = load("levers: [{lever: land.priceFactor, value: 0.9, from: 2024-Q2}]\n");
        assertThat(scenario.policy().settings().get(0).from()).isEqualTo(4);
        assertThat(scenario.policy().settings().get(0).to()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void targetsBecomeMasks() throws IOException {
        ResolvedScenario scenario = load("""
                levers:
                  - lever: land.priceFactor
                    value: 0.9
                    origins: [japan]
                    industries: {encouraged: true}
                    zones:
                      provinces: [浙江, Jiangsu]
                      rankAtMost: 2
                      where: {outcome: land_used_share, above: 85%}
                """);
        var target = scenario.policy().settings().get(0).target();
        assertThat(target.zones()).containsExactly(true, false, true, false);
        assertThat(target.industries()).containsExactly(true, true, false);
        assertThat(target.origins()).containsExactly(false, false, true);
        assertThat(target.where()).isEqualTo(new Target.Condition("land_used_share", true, 0.85));
    }

    @Test
    void childBlocksFollowTheParentsSoTheyWin() throws IOException {
        ResolvedScenario scenario =
                load("extends: no-deferral\nlevers: [{lever: withholdingTax.deferral, value: true, from: 2030-Q1}]\n");
        assertThat(scenario.policy().settings().stream().map(LeverSetting::value))
                .containsExactly(0.0, 1.0);
    }

    @Test
    void siblingsComeBeforeShippedScenarios() throws IOException {
        write("no-deferral", "run: {replications: 3}\n");
        assertThat(load("extends: no-deferral\n").replications().value()).isEqualTo(3);
    }

    @Test
    void counterfactualBringsItsLeversAndNothingElse() throws IOException {
        write("other", """
                horizon: {from: 2025-Q1, to: 2026-Q4}
                run: {replications: 3, seed: 9}
                levers: [{lever: withholdingTax.deferral, value: false}]
                """);
        ResolvedScenario scenario = load("counterfactual: other\n");
        assertThat(scenario.counterfactualPolicy().scenario()).isEqualTo("other");
        assertThat(scenario.counterfactualPolicy().settings()).hasSize(1);
        assertThat(scenario.policy().settings()).isEmpty();
        assertThat(scenario.horizon().value()).isEqualTo(Horizon.DEFAULT);
        assertThat(scenario.seed().value()).isEqualTo(1);
    }

    @Test
    void nearestStatementDecidesAndIsRemembered() throws IOException {
        write("parent", "run: {replications: 3, seed: 9}\nassumptions: {profit.takeUp: 50%}\n");
        ResolvedScenario scenario = load("extends: parent\nrun: {seed: 4}\n");
        assertThat(scenario.seed().value()).isEqualTo(4);
        assertThat(scenario.seed().position().file()).endsWith("mine.yaml");
        assertThat(scenario.replications().value()).isEqualTo(3);
        assertThat(scenario.replications().position().file()).endsWith("parent.yaml");
        assertThat(scenario.mode().position()).isEqualTo(Traced.DEFAULT);
        assertThat(scenario.assumptions().get(0).value()).isEqualTo(0.5);
    }

    @Test
    void setChangesThePolicyWorldAloneForALever() throws IOException {
        ResolvedScenario scenario =
                load("counterfactual: no-deferral\n", "withholdingTax.creditRate=5%", "withholdingTax.deferral=false");
        assertThat(scenario.policy().settings()).hasSize(2);
        LeverSetting credit = scenario.policy().settings().get(0);
        assertThat(credit.lever()).isEqualTo(LeverCatalogue.CREDIT_RATE);
        assertThat(credit.value()).isEqualTo(0.05);
        assertThat(credit.from()).isEqualTo(4);
        assertThat(scenario.counterfactualPolicy().settings()).hasSize(1);
    }

    @Test
    void setOfAnAssumptionBeatsTheFile() throws IOException {
        ResolvedScenario scenario = load("assumptions: {profit.takeUp: 50%}\n", "profit.takeUp=60%");
        assertThat(scenario.assumptions()).hasSize(1);
        assertThat(scenario.assumptions().get(0).value()).isEqualTo(0.6);
        assertThat(scenario.assumptions().get(0).position()).hasToString("--set");
    }

    @Test
    void everyWrongSetIsReportedWithItsName() {
        assertThatThrownBy(() -> load(
                        "levers: []\n",
                        "withholdingTax.creditRat=5%",
                        "profit.takeUp",
                        "profit.takeUp=2",
                        "land.priceFactor=0.9",
                        "land.priceFactor=0.8"))
                .isInstanceOf(InvalidFilesException.class)
                .hasMessage("""
                        --set: withholdingTax.creditRat: is neither a lever nor an assumption; did you mean \
                        'withholdingTax.creditRate'?
                        --set: profit.takeUp: must be path=value, such as withholdingTax.creditRate=5%
                        --set: profit.takeUp: 2 is outside the range, allowed: 0.3 to 0.9 (fraction)
                        --set: land.priceFactor: is set twice; give it once""");
    }

    @Test
    void userDataCountFromTheFileThatNamesThem() throws IOException {
        Files.createDirectory(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/mine.csv"), "zone,indicator,year,value,source\n");
        Path data = load("data: figures/mine.csv\n").data().orElseThrow().value();
        assertThat(data).isEqualTo(folder.resolve("figures/mine.csv"));
    }
}
