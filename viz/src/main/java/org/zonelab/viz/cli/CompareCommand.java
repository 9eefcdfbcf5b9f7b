package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.study.ComparableScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab compare}: which of several policies does most, at what cost, and how sure is that? */
@Command(
        name = "compare",
        description = {
            "Which of several policies does most, at what cost, and how sure is that?",
            "All meet one counterfactual on the same draws, so differences between them are real.",
            "Leaves options.csv, ranking.csv, compare.md, a chart and a page."
        },
        footer = {
            "",
            "Example: zonelab compare scenarios/reinvestment-tax-credit.yaml scenarios/faster-approval.yaml --equal-cost"
        })
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Parameters(arity = "1..*", paramLabel = "SCENARIO.yaml", description = "Two scenarios or more.")
    private List<Path> files = List.of();

    @Mixin
    private final CriterionOption criterion = new CriterionOption();

    @Option(names = "--least", description = "Less of the outcome is better.")
    private boolean least;

    @Option(
            names = "--equal-cost",
            arity = "0..1",
            paramLabel = "RMB_MILLION",
            fallbackValue = "cheapest",
            description =
                    "Also compare doses of the same public cost: this many million RMB, or that of the cheapest option.")
    private String equalCost = "";

    @Override
    public Integer call() {
        if (files.size() < 2) {
            throw new BadInputException("compare needs at least two scenarios");
        }
        String outcome = criterion.outcome();
        Installation installation = Installation.current();
        Library library = installation.library();
        ComparableScenarios scenarios = study.scenarios(library, files, common);
        PreparedRun run = study.run(
                installation,
                library,
                scenarios,
                study.replications(scenarios.first().replications().value()));
        ComparisonTarget target = ComparisonTarget.parse(equalCost);
        RunIdentity identity = scenarios
                .identity("compare", run)
                .with("criterion", outcome + " " + least)
                .with("equal cost", target.toString());
        List<String> words = words(outcome, target);
        StudyExecution execution = new StudyExecution(common, study, study.commandLine("compare", words, run));
        return execution.run(
                identity, run, new ComparisonWork(common, run, scenarios, outcome, least, target, execution));
    }

    private List<String> words(String outcome, ComparisonTarget target) {
        List<String> words = new ArrayList<>(
                files.stream().map(Installation.current()::recorded).toList());
        words.addAll(List.of("--by", outcome));
        if (least) {
            words.add("--least");
        }
        if (target.asked()) {
            words.add("--equal-cost");
            if (Double.isFinite(target.cost())) {
                words.add(Numbers.format(target.cost()));
            }
        }
        return words;
    }
}
