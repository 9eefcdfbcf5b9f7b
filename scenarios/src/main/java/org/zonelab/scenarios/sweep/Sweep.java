package org.zonelab.scenarios.sweep;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.AssumptionSource;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.StatedPoint;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyPlan;

/**
 * A sweep as a study: each point of the assumptions a cell, in which all points of the levers meet one counterfactual.
 *
 * <p>Luck is that of the replication, the same at all points. Assumptions that are not varied are those that the scenario draws in
 * the replication, or the central ones.
 */
public final class Sweep {
    private static final String SCHEMA_VERSION = "1";
    private static final int LEVERS = 1;
    private static final int ASSUMPTIONS = 2;

    private final SweepDesign design;
    private final ResolvedScenario scenario;
    private final ParameterCatalogue catalogue;
    private final long seed;
    private final double[][] doses;
    private final double[][] points;

    /**
     * A sweep.
     *
     * @param scenario as the design applies it
     * @param seed of the design and of all draws
     */
    public Sweep(SweepDesign design, ResolvedScenario scenario, ParameterCatalogue catalogue, long seed) {
        this.design = design;
        this.scenario = scenario;
        this.catalogue = catalogue;
        this.seed = seed;
        this.doses = design.levers().values(DrawKey.of(seed, 0, Purpose.STUDY_DESIGN, LEVERS));
        this.points = design.assumptions().values(DrawKey.of(seed, 0, Purpose.STUDY_DESIGN, ASSUMPTIONS));
    }

    /** What was asked for. */
    public SweepDesign design() {
        return design;
    }

    /** Values of the levers, {@code [point][axis]}. */
    public double[][] doses() {
        return doses.clone();
    }

    /** Values of the assumptions, {@code [point][axis]}. */
    public double[][] points() {
        return points.clone();
    }

    /** Everything that decides which points are simulated, as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int axis = 0; axis < design.blocks().size(); axis++) {
            LeverBlock block = design.blocks().get(axis);
            text.append(block.lever().path())
                    .append(' ')
                    .append(block.from())
                    .append(' ')
                    .append(block.to())
                    .append(' ')
                    .append(block.rampQuarters())
                    .append(' ')
                    .append(block.targetText())
                    .append('\n');
        }
        design.assumptions().axes().forEach(axis -> text.append(axis.path()).append('\n'));
        for (double[][] side : List.of(doses, points)) {
            for (double[] point : side) {
                for (double value : point) {
                    text.append(Numbers.format(value)).append(' ');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** What is simulated. */
    public StudyPlan plan(RunPlan ground) {
        List<Policy> policies = new ArrayList<>();
        for (double[] dose : doses) {
            policies.add(scenario.plus(design.at(dose)).policy());
        }
        List<StudyCell> cells = new ArrayList<>();
        for (int k = 0; k < points.length; k++) {
            cells.add(new StudyCell("point " + k, source(points[k], ground), policies));
        }
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        return new StudyPlan(ground, cells, EffectShape.horizon(layout));
    }

    private AssumptionSource source(double[] values, RunPlan ground) {
        if (!design.assumptions().varied()) {
            return ground.assumptions();
        }
        AssumptionDraws draws = new AssumptionDraws(catalogue, scenario.assumptions(), seed);
        boolean central = scenario.mode().value() == AssumptionMode.CENTRAL;
        return new StatedPoint(new ParameterBinder(catalogue), k -> {
            ParameterPoint point = central ? draws.central() : draws.point(LuckTwins.original(k), 0);
            for (int axis = 0; axis < values.length; axis++) {
                point = point.with(design.assumptions().axes().get(axis).path(), values[axis]);
            }
            return point;
        });
    }

    /** National effect over the whole horizon at a pair of points. */
    public EffectEstimate estimate(StudyEffects effects, int dose, int point, String outcome) {
        return StudyEffects.estimate(effects.of(point, dose), effects.shape().position(outcome));
    }

    /**
     * Mean national effects over the whole horizon, {@code [point of the levers][point of the assumptions]}; NaN where the
     * assumptions are refused.
     */
    public double[][] means(StudyEffects effects, String outcome) {
        double[][] means = new double[doses.length][points.length];
        for (int dose = 0; dose < doses.length; dose++) {
            for (int point = 0; point < points.length; point++) {
                means[dose][point] = estimate(effects, dose, point, outcome).effect();
            }
        }
        return means;
    }

    /** How mean effects move along every lever, then along every assumption. */
    public List<AxisResponse> responses(double[][] means) {
        double[][] byPoint = new double[points.length][doses.length];
        for (int dose = 0; dose < doses.length; dose++) {
            for (int point = 0; point < points.length; point++) {
                byPoint[point][dose] = means[dose][point];
            }
        }
        List<AxisResponse> all = new ArrayList<>(AxisResponse.of(design.levers(), true, doses, means));
        all.addAll(AxisResponse.of(design.assumptions(), false, points, byPoint));
        return all;
    }

    /** Columns of the table: the varied levers, then the varied assumptions, each under its path. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("schema_version", "lever_point", "assumption_point"));
        design.levers().axes().forEach(axis -> columns.add("lever:" + axis.path()));
        design.assumptions().axes().forEach(axis -> columns.add("assumption:" + axis.path()));
        columns.addAll(List.of("outcome", "unit", "scope", "period"));
        columns.addAll(StudyEffects.COLUMNS);
        return columns;
    }

    /** Writes every outcome at every pair of points, in nation and regions over the whole horizon. */
    public void write(CsvFile table, StudyEffects effects) {
        for (int dose = 0; dose < doses.length; dose++) {
            for (int point = 0; point < points.length; point++) {
                List<EffectFigures> replications = effects.of(point, dose);
                for (int slice = 0; slice < effects.shape().slices().size(); slice++) {
                    for (int outcome = 0; outcome < effects.shape().outcomes().size(); outcome++) {
                        row(table, effects.shape(), dose, point, slice, outcome, replications);
                    }
                }
            }
        }
    }

    private void row(
            CsvFile table,
            EffectShape shape,
            int dose,
            int point,
            int slice,
            int outcome,
            List<EffectFigures> replications) {
        EffectEstimate estimate =
                StudyEffects.estimate(replications, slice * shape.outcomes().size() + outcome);
        Outcome measured = shape.outcomes().get(outcome);
        List<String> cells = new ArrayList<>(List.of(SCHEMA_VERSION, Integer.toString(dose), Integer.toString(point)));
        for (double value : doses[dose]) {
            cells.add(Numbers.format(value));
        }
        for (double value : points[point]) {
            cells.add(Numbers.format(value));
        }
        cells.addAll(List.of(
                measured.name(),
                measured.unit(),
                shape.slices().get(slice).scope().name(),
                shape.slices().get(slice).period().name()));
        cells.addAll(StudyEffects.cells(estimate));
        table.row(cells.toArray(String[]::new));
    }
}
