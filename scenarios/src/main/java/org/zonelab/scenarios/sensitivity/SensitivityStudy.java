package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterCube;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.study.PolicySource;
import org.zonelab.scenarios.study.StatedPoint;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyPlan;

/** A design over levers, assumptions and luck as a study: each row a replication, each of its points a cell. */
public final class SensitivityStudy {
    /** Columns of the table of inputs. */
    public static final List<String> COLUMNS = List.of(
            "schema_version",
            "method",
            "outcome",
            "unit",
            "kind",
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

    /** Columns of the table of policy, assumptions and luck. */
    public static final List<String> KIND_COLUMNS = List.of(
            "schema_version",
            "method",
            "outcome",
            "unit",
            "kind",
            "inputs",
            "share",
            "share_low",
            "share_high",
            "total",
            "total_low",
            "total_high",
            "told_apart_from_luck",
            "rows",
            "rows_left_out");

    private static final String SCHEMA_VERSION = "2";

    private final ParameterCatalogue catalogue;
    private final ParameterCube cube;
    private final PolicyDoses doses;
    private final SensitivityMethod method;

    /**
     * A study.
     *
     * @param doses levers that are varied, and the scenario, whose assumptions hold where none is varied; the others keep their
     *     central values
     * @param assumptions that are varied
     * @param method over the levers, then the assumptions
     */
    public SensitivityStudy(
            ParameterCatalogue catalogue,
            PolicyDoses doses,
            List<AssumptionInput> assumptions,
            SensitivityMethod method) {
        this.catalogue = catalogue;
        this.cube = new ParameterCube(
                new AssumptionDraws(catalogue, doses.scenario().assumptions(), 0).central(),
                assumptions.stream().flatMap(input -> input.members().stream()).toList());
        this.doses = doses;
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
    public StudyPlan plan(RunPlan ground) {
        ParameterBinder binder = new ParameterBinder(catalogue);
        List<StudyCell> cells = new ArrayList<>();
        for (int k = 0; k < method.points(); k++) {
            int point = k;
            cells.add(new StudyCell(
                    "point " + k,
                    new StatedPoint(binder, row -> at(method.row(row)[point])),
                    PolicySource.one(row -> doses.at(method.row(row)[point])),
                    row -> SensitivityMethod.hasOtherLuck(method.row(row), point) ? LuckTwins.of(row) : row));
        }
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        return new StudyPlan(ground, cells, EffectShape.nation(layout));
    }

    /** The parameters at a point of the unit cube, each through its own distribution; before them are levers, behind them luck. */
    ParameterPoint at(double[] coordinates) {
        return cube.at(Arrays.copyOfRange(coordinates, doses.inputs().size(), coordinates.length));
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
                found.inputs().forEach(each -> row(table, outcome, found, each));
                row(table, outcome, found, found.luck());
            }
        }
    }

    /** Writes the parts of policy, assumptions and luck, in every outcome. */
    public void writeKinds(CsvFile table, StudyEffects effects) {
        for (Outcome outcome : effects.shape().outcomes()) {
            Sensitivity found = sensitivity(effects, outcome.name());
            if (found.defined()) {
                found.kinds()
                        .forEach(each -> table.row(
                                SCHEMA_VERSION,
                                method.name(),
                                outcome.name(),
                                outcome.unit(),
                                each.kind().tableName(),
                                Integer.toString(
                                        Math.max(1, found.of(each.kind()).size())),
                                Numbers.format(each.share().value()),
                                Numbers.format(each.share().low()),
                                Numbers.format(each.share().high()),
                                Numbers.format(each.total().value()),
                                Numbers.format(each.total().low()),
                                Numbers.format(each.total().high()),
                                told(each),
                                Integer.toString(found.rows()),
                                Integer.toString(found.leftOut())));
            }
        }
    }

    private static String told(Influence influence) {
        return influence.isLuck() ? "" : influence.toldApart() ? "1" : "0";
    }

    private void row(CsvFile table, Outcome outcome, Sensitivity found, Influence influence) {
        table.row(
                SCHEMA_VERSION,
                method.name(),
                outcome.name(),
                outcome.unit(),
                influence.kind().tableName(),
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
                told(influence),
                Integer.toString(found.rows()),
                Integer.toString(found.leftOut()));
    }
}
