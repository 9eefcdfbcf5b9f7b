package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterCube;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.study.StatedPoint;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyPlan;

/** A design over assumptions and luck as a study: each row a replication, each of its points a cell. */
public final class SensitivityStudy {
    /** Columns of the table. */
    public static final List<String> COLUMNS = List.of(
            "schema_version",
            "method",
            "outcome",
            "unit",
            "input",
            "share",
            "share_low",
            "share_high",
            "total",
            "total_low",
            "total_high",
            "mean_change",
            "mean_absolute_change",
            "deviation_of_change",
            "luck_limit",
            "told_apart_from_luck",
            "rows",
            "rows_left_out");

    private static final String SCHEMA_VERSION = "1";

    private final ParameterCatalogue catalogue;
    private final ParameterCube cube;
    private final SensitivityMethod method;

    /**
     * A study.
     *
     * @param overrides assumptions that the scenario sets; all that is not varied keeps its central value
     * @param inputs varied by the method
     */
    public SensitivityStudy(
            ParameterCatalogue catalogue,
            List<AssumptionOverride> overrides,
            List<SensitivityInput> inputs,
            SensitivityMethod method) {
        this.catalogue = catalogue;
        this.cube = new ParameterCube(
                new AssumptionDraws(catalogue, overrides, 0).central(),
                inputs.stream().flatMap(input -> input.members().stream()).toList());
        this.method = method;
    }

    /** Key of the design of a seed. */
    public static long key(long seed) {
        return DrawKey.of(seed, 0, Purpose.STUDY_DESIGN, 0);
    }

    /** How the outputs are read. */
    public SensitivityMethod method() {
        return method;
    }

    /**
     * What is simulated.
     *
     * @param ground world and counterfactual; its replications are the rows
     */
    public StudyPlan plan(RunPlan ground, Policy policy) {
        ParameterBinder binder = new ParameterBinder(catalogue);
        List<StudyCell> cells = new ArrayList<>();
        for (int k = 0; k < method.points(); k++) {
            int point = k;
            cells.add(new StudyCell(
                    "point " + k,
                    new StatedPoint(binder, row -> at(method.row(row)[point])),
                    List.of(policy),
                    row -> SensitivityMethod.hasOtherLuck(method.row(row), point) ? LuckTwins.of(row) : row));
        }
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        return new StudyPlan(ground, cells, EffectShape.nation(layout));
    }

    /** The parameters at a point of the unit cube, each through its own distribution; what comes behind them is luck. */
    ParameterPoint at(double[] coordinates) {
        return cube.at(coordinates);
    }

    /** What drives the national effect on an outcome over the whole horizon. */
    public Sensitivity sensitivity(StudyEffects effects, String outcome) {
        int position = effects.shape().position(outcome);
        List<Integer> rows = effects.whole();
        double[][] outputs = new double[rows.size()][method.points()];
        for (int row = 0; row < outputs.length; row++) {
            for (int point = 0; point < outputs[row].length; point++) {
                outputs[row][point] = effects.of(point, 0, rows.get(row)).value(position);
            }
        }
        return Sensitivity.of(method, outcome, outputs);
    }

    /** Writes every outcome, the input with the largest share first, luck last. */
    public void write(CsvFile table, StudyEffects effects) {
        for (Outcome outcome : effects.shape().outcomes()) {
            Sensitivity found = sensitivity(effects, outcome.name());
            if (found.defined()) {
                found.assumptions().forEach(each -> row(table, outcome, found, each));
                row(table, outcome, found, found.luck());
            }
        }
    }

    private void row(CsvFile table, Outcome outcome, Sensitivity found, Influence influence) {
        table.row(
                SCHEMA_VERSION,
                method.name(),
                outcome.name(),
                outcome.unit(),
                influence.input(),
                Numbers.format(influence.share().value()),
                Numbers.format(influence.share().low()),
                Numbers.format(influence.share().high()),
                Numbers.format(influence.total().value()),
                Numbers.format(influence.total().low()),
                Numbers.format(influence.total().high()),
                Numbers.format(influence.moves().mean()),
                Numbers.format(influence.moves().meanAbsolute()),
                Numbers.format(influence.moves().deviation()),
                Numbers.format(influence.moves().limit()),
                influence.isLuck() ? "" : influence.toldApart() ? "1" : "0",
                Integer.toString(found.rows()),
                Integer.toString(found.leftOut()));
    }
}
