package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.ensemble.Requirement;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.optimise.DoseSpace;
import org.zonelab.scenarios.optimise.Limits;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.search.SearchPlan;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab optimise}: which doses of a policy's levers are best, within a budget and a limit on land? */
@Command(
        name = "optimise",
        description = {
            "Which doses of a policy's levers are best, within a budget and a limit on land?",
            "Searches (NSGA-II) for settings that no other beats in additional investment, value added, public cost and regional",
            "balance at once, on few draws; simulates those it finds again on fresh draws; shows both figures. Leaves pareto.csv,",
            "search.csv, a scenario file for each setting, pareto.md, a chart and a page. Switches stay as stated."
        },
        footer = {
            "",
            "Example: zonelab optimise scenarios/plan-2025.yaml --free land.standardLand,finance.specialBonds,talent.trainingSeats",
            "             --budget \"1000 billion RMB\" --micro-rate 0.002",
            "A setting is run like any scenario: zonelab run DIR/NAME-front-01.yaml"
        })
final class OptimiseCommand implements Callable<Integer> {
    private static final int CONFIRMED = 16;
    private static final int FEWEST_MEMBERS = 4;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Parameters(paramLabel = "SCENARIO.yaml", description = "The scenario whose levers are set.")
    private Path file = Path.of("");

    @Option(
            names = "--budget",
            paramLabel = "MONEY",
            description = "Public cost in present value at most, e.g. \"10 billion RMB\" (default: no limit).")
    private @Nullable String budget;

    @Option(
            names = "--land",
            paramLabel = "AREA",
            description = "Additional land in use at the end at most, e.g. \"5 km2\" (default: no limit).")
    private @Nullable String land;

    @Option(
            names = "--free",
            paramLabel = "LEVER,...",
            split = ",",
            description = "Levers whose dose is searched (default: all of the scenario that have one).")
    private List<String> free = List.of();

    @Option(
            names = "--most",
            paramLabel = "F",
            description = "Largest multiple of a stated dose, unless the law ends before (default: 2).")
    private double most = 2;

    @Mixin
    private final CriterionOption criterion = new CriterionOption();

    @Option(names = "--population", paramLabel = "N", description = "Settings of a generation (default: 16).")
    private int population = 16;

    @Option(names = "--generations", paramLabel = "N", description = "Generations after the first (default: 8).")
    private int generations = 8;

    @Option(names = "--draws", paramLabel = "N", description = "Replications of the search (default: 4).")
    private int draws = 4;

    @Option(names = "--members", paramLabel = "N", description = "Settings confirmed at most, 4 or more (default: 12).")
    private int members = 12;

    @Mixin
    private final MicroRateOption microRate = new MicroRateOption();

    private void check() {
        List<String> wrong = new ArrayList<>();
        if (draws < 1) {
            wrong.add("--draws must be at least 1, was " + draws);
        }
        if (members < FEWEST_MEMBERS) {
            wrong.add("--members must be at least " + FEWEST_MEMBERS + ", was " + members);
        }
        if (!(most > 0)) {
            wrong.add("--most must be above 0, was " + most);
        }
        if (!wrong.isEmpty()) {
            throw new BadInputException(String.join("\n", wrong));
        }
    }

    @Override
    public Integer call() {
        String wanted = criterion.outcome();
        check();
        if (!study.shard().equals(Shard.WHOLE) || study.cluster().asked()) {
            throw new BadInputException("optimise runs on one machine: each generation waits for the one before");
        }
        Limits limits = new Limits(limit("--budget", "public_cost", budget), limit("--land", "land_used", land));
        Installation installation = Installation.current();
        Library library = installation.library();
        ComparableScenarios scenarios = microRate.of(study.scenarios(library, List.of(file), common));
        DoseSpace space = space(scenarios.first());
        int confirmed = study.replications(CONFIRMED).size();
        PreparedRun run = study.run(
                installation,
                library,
                scenarios,
                IntStream.range(draws, draws + confirmed).boxed().toList());
        SearchPlan plan;
        try {
            plan = new SearchPlan(population, generations, run.seed());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--population, --generations: " + e.getMessage());
        }
        List<String> words = words(installation);
        RunIdentity identity = scenarios.identity("optimise", run).with("search", String.join(" ", words));
        words.addAll(List.of("--replications", String.valueOf(confirmed)));
        List<String> line = study.designLine("optimise", words, run);
        common.note("optimise: " + Counted.text(space.levers().size(), "lever", "levers") + ", up to "
                + Counted.text((long) draws * plan.evaluations(), "world", "worlds") + " of the search, then up to "
                + (long) confirmed * members + " on fresh draws");
        OptimiseWork work = new OptimiseWork(common, study, run, space, limits, wanted, plan, draws, members, line);
        return new StudyExecution(common, study, line).run(identity, run, work);
    }

    private static double limit(String option, String outcome, @Nullable String text) {
        if (text == null) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            return Requirement.parse(outcome + " <= " + text).limit();
        } catch (IllegalArgumentException e) {
            throw new BadInputException(option + ": " + e.getMessage());
        }
    }

    private DoseSpace space(ResolvedScenario scenario) {
        DoseSpace all = DoseSpace.of(scenario, most);
        List<String> paths =
                all.levers().stream().map(each -> each.lever().path()).toList();
        if (paths.isEmpty()) {
            throw new BadInputException(scenario.name().value()
                    + " has no lever with a dose: switches are on or off, so there is nothing to set");
        }
        for (String path : free) {
            if (!paths.contains(path)) {
                throw new BadInputException("--free: " + path + " is no lever of the scenario that has a dose"
                        + Suggestion.hint(path, paths) + "; there are " + String.join(", ", paths));
            }
        }
        return free.isEmpty() ? all : all.only(free);
    }

    private List<String> words(Installation installation) {
        List<String> words = new ArrayList<>(List.of(installation.recorded(file), "--by", criterion.outcome()));
        if (budget != null) {
            words.addAll(List.of("--budget", budget));
        }
        if (land != null) {
            words.addAll(List.of("--land", land));
        }
        if (!free.isEmpty()) {
            words.addAll(List.of("--free", free.stream().collect(Collectors.joining(","))));
        }
        words.addAll(microRate.words());
        words.addAll(List.of("--most", Numbers.format(most), "--population", String.valueOf(population)));
        words.addAll(List.of("--generations", String.valueOf(generations), "--draws", String.valueOf(draws)));
        words.addAll(List.of("--members", String.valueOf(members)));
        return words;
    }
}
