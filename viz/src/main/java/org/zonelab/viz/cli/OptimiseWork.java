package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.optimise.DoseSearch;
import org.zonelab.scenarios.optimise.DoseSpace;
import org.zonelab.scenarios.optimise.Front;
import org.zonelab.scenarios.optimise.FrontTables;
import org.zonelab.scenarios.optimise.Limits;
import org.zonelab.scenarios.optimise.Measure;
import org.zonelab.scenarios.optimise.Measures;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ResolvedYaml;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.search.FrontSearch;
import org.zonelab.scenarios.search.SearchPlan;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyJournal;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Counted;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.study.FrontChart;
import org.zonelab.viz.study.MarkdownTable;
import org.zonelab.viz.study.StudyText;

/** Searches for good settings on few draws, simulates what it finds on fresh ones, and shows both. */
final class OptimiseWork implements StudyExecution.Work {
    private static final double QUARTERS_A_YEAR = 4;

    private final CommonOptions common;
    private final StudyOptions options;
    private final PreparedRun run;
    private final DoseSpace space;
    private final Limits limits;
    private final String wanted;
    private final SearchPlan plan;
    private final int draws;
    private final int most;
    private final List<String> commandLine;
    private final World world;
    private final RunPlan ground;
    private final EffectShape shape;
    private final Measures measures;
    private List<DoseSearch.Candidate> tried = List.of();
    private List<DoseSearch.Candidate> front = List.of();

    OptimiseWork(
            CommonOptions common,
            StudyOptions options,
            PreparedRun run,
            DoseSpace space,
            Limits limits,
            String wanted,
            SearchPlan plan,
            int draws,
            int most,
            List<String> commandLine) {
        this.common = common;
        this.options = options;
        this.run = run;
        this.space = space;
        this.limits = limits;
        this.wanted = wanted;
        this.plan = plan;
        this.draws = draws;
        this.most = most;
        this.commandLine = List.copyOf(commandLine);
        this.world = run.world();
        this.ground = run.plan(world);
        this.shape = EffectShape.horizon(WorldLayout.of(world, Simulation.BASE_YEAR, ground.quarters()));
        this.measures =
                new Measures(world, shape, wanted, (ground.quarters() - Simulation.BASE_QUARTERS) / QUARTERS_A_YEAR);
    }

    @Override
    public void prepare(StudyFolder folder) throws InterruptedException {
        TaskRunner runner = options.storedOnly() ? OptimiseWork::refuse : new LocalThreads(options.threads());
        RunPlan few = ground.of(IntStream.range(0, draws).boxed().toList());
        try (StudyJournal journal = folder.further("search")) {
            DoseSearch search = new DoseSearch(space, few, shape, measures, limits, journal, runner);
            List<double[]> found = new FrontSearch(
                            search,
                            plan,
                            generation -> common.note("generation " + generation + " of " + plan.generations() + ": "
                                    + Counted.text(search.tried().size(), "setting", "settings") + " tried"
                                    + outside(search.tried())))
                    .run();
            tried = search.tried();
            front = Front.spread(found.stream().map(search::candidate).toList(), most);
        }
        if (front.isEmpty()) {
            throw new BadInputException("no setting will do" + outside(tried)
                    + ": raise --budget or --land, free levers that cost more (--free), or search longer"
                    + " (--generations, --population)");
        }
    }

    /** What the cheapest setting takes, while none is within the limits. */
    private String outside(List<DoseSearch.Candidate> settings) {
        if (settings.stream().anyMatch(each -> limits.kept(each.measures()))) {
            return "";
        }
        return settings.stream()
                .min(Comparator.comparingDouble(each -> each.measures()[Measure.PUBLIC_COST.ordinal()]))
                .map(each -> String.format(
                        Locale.ROOT,
                        ", none within the limits (the cheapest costs %,.0f RMB million and takes %,.0f thousand m2)",
                        each.measures()[Measure.PUBLIC_COST.ordinal()],
                        each.measures()[Measure.LAND.ordinal()]))
                .orElse("");
    }

    private static void refuse(List<? extends Runnable> tasks) {
        throw new BadInputException("the search is not finished (" + tasks.size()
                + " replications of a generation are missing); the command without --no-simulate resumes it");
    }

    @Override
    public StudyPlan plan() {
        StudyCell cell = new StudyCell(
                "front",
                ground.assumptions(),
                front.stream().map(each -> space.at(each.doses()).policy()).toList());
        return new StudyPlan(ground, List.of(cell), shape);
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        Front confirmed = Front.of(front, effects, measures);
        FrontTables tables = new FrontTables(space, wanted, limits);
        folder.table("search.csv", tables.searchColumns(), table -> tables.writeSearch(table, tried, front));
        folder.table("pareto.csv", tables.frontColumns(), table -> tables.writeFront(table, confirmed));
        for (int k = 0; k < front.size(); k++) {
            ResolvedScenario member = scenario(k);
            folder.text(member.name().value() + ".yaml", new ResolvedYaml().of(member));
        }
        Wording wording = Wording.in(common.language());
        FrontChart chart = chart(confirmed, effects, wording);
        StringBuilder markdown = new StringBuilder();
        markdown.append("**").append(chart.title()).append("**\n\n");
        markdown.append(new MarkdownTable(chart.table()).text()).append('\n');
        chart.notes().forEach(note -> markdown.append(note).append("\n\n"));
        folder.text("pareto.md", markdown.toString());
        StudyPages pages = new StudyPages(common, commandLine);
        pages.write(folder, wording.say("optimise.lead"), List.of(chart), List.of());
        if (common.json()) {
            common.out().print(JsonText.of(json(confirmed)));
            common.out().flush();
        } else {
            pages.print(folder, List.of(chart), List.of());
        }
        return ExitStatus.DONE;
    }

    private ResolvedScenario scenario(int member) {
        ResolvedScenario stated = space.scenario();
        String number = String.format(Locale.ROOT, "%02d", member + 1);
        Title title = stated.title().value();
        String draw = draws + "-" + (draws + run.replications().size() - 1);
        return space.at(
                front.get(member).doses(),
                stated.name().value() + "-front-" + number,
                new Title(title.en() + ", setting " + number + " of the front", title.zh() + "，前沿方案" + number),
                new Title(
                        "Doses found by a search; --replications " + draw + " are those that confirmed it.",
                        "由搜索得到的剂量；确认所用的重复为 --replications " + draw + "。"));
    }

    private FrontChart chart(Front confirmed, StudyEffects effects, Wording wording) {
        ResolvedScenario scenario = space.scenario();
        Title counterfactual = scenario.counterfactualTitle();
        String source = wording.say(
                "optimise.source",
                scenario.name().value(),
                scenario.counterfactual().value(),
                String.valueOf(run.seed()));
        return new FrontChart(
                confirmed,
                space,
                limits,
                wanted,
                common.language() == Language.ZH ? counterfactual.zh() : counterfactual.en(),
                tried.size(),
                draws,
                new InputWords(wording, run.parameters()),
                new StudyText(
                        PeriodText.of(effects.shape().slices().get(0).period().name()), source, wording));
    }

    private ObjectNode json(Front confirmed) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("tried", tried.size());
        for (int k = 0; k < confirmed.members().size(); k++) {
            Front.Member member = confirmed.members().get(k);
            ObjectNode node = root.withArray("front").addObject().put("member", k + 1);
            node.put("within_limits", limits.kept(member.means()));
            for (int lever = 0; lever < space.levers().size(); lever++) {
                node.withObject("/levers")
                        .put(space.levers().get(lever).lever().path(), space.value(lever, member.doses()[lever]));
            }
            for (Measure measure : Measure.values()) {
                node.withObject("/" + measure.column(wanted))
                        .put("searched", member.searched(measure))
                        .put("confirmed", member.confirmed(measure).effect());
            }
        }
        return root;
    }
}
