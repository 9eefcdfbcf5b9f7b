package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.engine.effect.ShapleySplit;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.EffectSplit;
import org.zonelab.scenarios.study.PolicyParts;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab split}: which part of a policy does what? */
@Command(
        name = "split",
        description = {
            "Which part of a policy does what?",
            "Shapley split of its effect over its levers: the mean gain of adding a part, over all orders in which parts can be",
            "added (a sample of them above six parts). The parts add up to the effect of the whole."
        },
        footer = {"", "Example: zonelab split scenarios/zhejiang-2027.yaml --by value_added"})
final class SplitCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 4;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Parameters(paramLabel = "SCENARIO.yaml", description = "A scenario with two levers or more.")
    private Path file = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "OUTCOME",
            description = "Outcome that is shown (default: additional_investment); the table holds all.")
    private String outcome = "additional_investment";

    @Option(
            names = "--areas",
            description = "Parts are areas of levers, such as talent and land, instead of single levers.")
    private boolean areas;

    @Option(
            names = "--orders",
            paramLabel = "N",
            description =
                    "Orders sampled where there are more than six parts, an even number (default: ${DEFAULT-VALUE}).")
    private int orders = 8;

    @Override
    public Integer call() {
        requireDivisible();
        if (orders < 4 || orders % 2 != 0) {
            throw new BadInputException("--orders must be an even number of at least 4, was " + orders);
        }
        Installation installation = Installation.current();
        Library library = installation.library();
        ComparableScenarios scenarios = study.scenarios(library, List.of(file), common);
        PreparedRun run = study.run(installation, library, scenarios, study.replications(REPLICATIONS));
        EffectSplit split = split(scenarios, run.seed());
        RunIdentity identity = scenarios
                .identity("split", run)
                .with("parts", String.join(" ", split.parts().names()) + " " + orders);
        List<String> words = areas
                ? List.of(installation.recorded(file), "--by", outcome, "--areas", "--orders", String.valueOf(orders))
                : List.of(installation.recorded(file), "--by", outcome, "--orders", String.valueOf(orders));
        StudyExecution execution = new StudyExecution(common, study, study.commandLine("split", words, run));
        return execution.run(identity, run, new SplitWork(common, run, scenarios.first(), split, outcome, execution));
    }

    private void requireDivisible() {
        List<String> names = OutcomeCatalogue.all().stream()
                .filter(EffectSplit::divisible)
                .map(Outcome::name)
                .toList();
        if (!names.contains(outcome)) {
            boolean ratio = OutcomeCatalogue.find(outcome).isPresent();
            throw new BadInputException(
                    ratio
                            ? "--by: " + outcome
                                    + " is a ratio of two effects, whose parts do not add up; split what it is made of"
                            : "--by: unknown outcome " + outcome + Suggestion.hint(outcome, names));
        }
    }

    private EffectSplit split(ComparableScenarios scenarios, long seed) {
        var policy = scenarios.first().policy();
        var counterfactual = scenarios.first().counterfactualPolicy();
        PolicyParts parts =
                areas ? PolicyParts.byArea(policy, counterfactual) : PolicyParts.byLever(policy, counterfactual);
        int count = parts.names().size();
        if (count < 2) {
            throw new BadInputException(file + " differs from its counterfactual in "
                    + (count == 0 ? "nothing" : parts.names().get(0) + " alone") + ", so there is nothing to split");
        }
        ShapleySplit shapley = count <= ShapleySplit.EXACT
                ? ShapleySplit.exact(count)
                : ShapleySplit.sampled(count, orders / 2, DrawKey.of(seed, 0, Purpose.SPLIT_ORDER, 0));
        return new EffectSplit(parts, shapley);
    }
}
