package org.zonelab.scenarios.robustness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.effect.PairFigures;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.PeriodFigures;
import org.zonelab.engine.experiment.Experiment;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.experiment.RunStore;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Position;

/** One-at-a-time moves of parameters to both ends of their ranges, all else central, the luck the same everywhere. */
public final class Robustness {
    private static final RunStore KEPT_NOWHERE = new RunStore() {
        @Override
        public boolean has(int replication) {
            return false;
        }

        @Override
        public void put(Pair pair) {
            // figures are taken from the pair at once
        }
    };

    private final RunPlan plan;
    private final ParameterCatalogue catalogue;
    private final List<AssumptionOverride> overrides;

    /**
     * @param plan scenario to be run; its replications are the luck that is averaged over
     * @param overrides assumptions that the scenario sets; they stay unless they are the parameter that moves
     */
    public Robustness(RunPlan plan, ParameterCatalogue catalogue, List<AssumptionOverride> overrides) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.overrides = List.copyOf(overrides);
    }

    private record Move(@Nullable String path, double value) {}

    /**
     * The central point first, then each parameter at its low and its high end.
     *
     * @param paths drawn parameters
     * @param done called with the number of finished points
     * @throws InterruptedException if the runner was interrupted
     */
    public List<RobustnessPoint> points(List<String> paths, TaskRunner threads, IntConsumer done)
            throws InterruptedException {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(null, Double.NaN));
        for (String path : paths) {
            Parameter parameter = catalogue.find(path).orElseThrow();
            moves.add(new Move(path, parameter.low()));
            moves.add(new Move(path, parameter.high()));
        }
        RobustnessPoint[] points = new RobustnessPoint[moves.size()];
        AtomicInteger finished = new AtomicInteger();
        List<Runnable> tasks = new ArrayList<>();
        for (int k = 0; k < points.length; k++) {
            int at = k;
            tasks.add(() -> {
                points[at] = point(moves.get(at));
                done.accept(finished.incrementAndGet());
            });
        }
        threads.run(tasks);
        return List.of(points);
    }

    private RobustnessPoint point(Move move) {
        List<AssumptionOverride> set = new ArrayList<>(overrides);
        if (move.path() != null) {
            set.removeIf(each -> each.path().equals(move.path()));
            set.add(new AssumptionOverride(move.path(), move.value(), Position.of("robust")));
        }
        ModelParameters parameters = new ParameterBinder(catalogue)
                .bind(ModelParameters.class, new AssumptionDraws(catalogue, set, plan.seed()).central());
        RunPlan here = new RunPlan(
                plan.world(),
                plan.records(),
                (replication, attempt) -> parameters,
                plan.policy(),
                plan.counterfactual(),
                plan.seed(),
                plan.quarters(),
                plan.replications());
        Experiment experiment = new Experiment(here, KEPT_NOWHERE, (finished, total) -> {});
        List<PairFigures> pairs = plan.replications().stream()
                .map(experiment::pair)
                .map(this::figures)
                .toList();
        Map<Finding, Double> findings = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            findings.put(finding, finding.of(pairs));
        }
        return new RobustnessPoint(move.path(), move.value(), findings);
    }

    private PairFigures figures(Pair pair) {
        List<Period> periods =
                Period.afterBaseYear(pair.policy().firstYear(), pair.policy().values().length);
        Period all = periods.get(periods.size() - 1);
        return new PairFigures(
                PeriodFigures.of(pair.policy(), all), PeriodFigures.of(pair.counterfactual(), all), pair.levers());
    }
}
