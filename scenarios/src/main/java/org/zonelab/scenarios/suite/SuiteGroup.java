package org.zonelab.scenarios.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.scenarios.yaml.Diagnostics;

/**
 * Scenarios of a suite that share their worlds, as one study.
 *
 * @param scenarios each with the file that states it
 * @param expectations of these scenarios, in the order of the suite
 */
public record SuiteGroup(Map<Path, ResolvedScenario> scenarios, List<Expectation> expectations) {
    /** Columns of the table of verdicts. */
    public static final List<String> COLUMNS = List.of(
            "schema_version",
            "test",
            "scenario",
            "expect",
            "figure",
            "scope",
            "period",
            "value",
            "unit",
            "met",
            "replications");

    private static final String SCHEMA_VERSION = "1";

    public SuiteGroup {
        scenarios = new LinkedHashMap<>(scenarios);
        expectations = List.copyOf(expectations);
    }

    /** The groups of a suite: each scenario joins the first group that it can be compared with. */
    public static List<SuiteGroup> of(Suite suite, Map<Path, ResolvedScenario> scenarios) {
        List<Map<Path, ResolvedScenario>> groups = new ArrayList<>();
        scenarios.forEach((file, scenario) -> groups.stream()
                .filter(group -> comparable(group, scenario))
                .findFirst()
                .orElseGet(() -> {
                    groups.add(new LinkedHashMap<>());
                    return groups.get(groups.size() - 1);
                })
                .put(file, scenario));
        return groups.stream()
                .map(group -> new SuiteGroup(
                        group,
                        suite.expectations().stream()
                                .filter(each -> group.containsKey(each.scenario()))
                                .toList()))
                .toList();
    }

    private static boolean comparable(Map<Path, ResolvedScenario> group, ResolvedScenario scenario) {
        List<ResolvedScenario> all = new ArrayList<>(group.values());
        all.add(scenario);
        return new ComparableScenarios(all).obstacles().isEmpty();
    }

    /** The scenarios, which share counterfactual, horizon, population and assumptions. */
    public ComparableScenarios comparable() {
        return new ComparableScenarios(List.copyOf(scenarios.values()));
    }

    /** What is simulated: one cell in which all scenarios meet. */
    public StudyPlan plan(RunPlan ground) {
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        StudyCell cell =
                new StudyCell("scenarios", ground.assumptions(), comparable().policies());
        return new StudyPlan(ground, List.of(cell), EffectShape.yearly(layout));
    }

    /** Reports expectations of periods that are not within the horizon. */
    public void check(StudyPlan plan, Diagnostics diagnostics) {
        for (Expectation expectation : expectations) {
            if (expectation.slice(plan.shape()).isEmpty()) {
                diagnostics.error(
                        expectation.position(),
                        "period",
                        "no figures of " + expectation.scope() + " in "
                                + expectation.period().orElse("the horizon") + "; the horizon is "
                                + plan.shape()
                                        .slices()
                                        .get(plan.shape().slices().size() - 1)
                                        .period()
                                        .name());
            }
        }
    }

    /** Judges every expectation. */
    public List<Expectation.Verdict> verdicts(StudyEffects effects) {
        List<Path> files = List.copyOf(scenarios.keySet());
        List<Expectation.Verdict> verdicts = new ArrayList<>();
        for (Expectation expectation : expectations) {
            List<EffectFigures> replications = effects.of(0, files.indexOf(expectation.scenario()));
            Optional<Integer> slice = expectation.slice(effects.shape());
            String outcome = expectation.requirement().outcome().name();
            slice.ifPresent(each ->
                    verdicts.add(expectation.judge(replications, effects.shape().position(each, outcome))));
        }
        return verdicts;
    }

    /** Writes a row for each verdict. */
    public void write(CsvFile table, List<Expectation.Verdict> verdicts) {
        for (Expectation.Verdict verdict : verdicts) {
            Expectation expectation = verdict.expectation();
            ResolvedScenario scenario = scenarios.get(expectation.scenario());
            table.row(
                    SCHEMA_VERSION,
                    expectation.name(),
                    scenario == null ? "" : scenario.name().value(),
                    expectation.requirement().text(),
                    expectation.figure().yamlName(),
                    expectation.scope(),
                    expectation.period().orElse(""),
                    Numbers.format(verdict.value()),
                    expectation.requirement().outcome().unit(),
                    verdict.met() ? "1" : "0",
                    Integer.toString(verdict.replications()));
        }
    }
}
