package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.VarianceSplit;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;

/**
 * Writes {@code bands.csv}: the spread of every national effect, split into assumptions and luck by replications that were run a
 * second time with the same assumptions.
 *
 * @param layout of all parts
 * @param scenario the policy's scenario
 */
record BandsCsv(SeriesLayout layout, String scenario) {
    /** Shares are printed so finely and no finer: the last digits of quantiles differ between machines. */
    private static final double SHARE_STEPS = 1e4;

    private static final int FEWEST_POINTS = 2;

    /**
     * Writes the table if at least two replications have a twin with the same assumptions; otherwise there is none.
     *
     * @param parts of replications
     * @param twins of the same replications, in the same order
     */
    void write(Path target, List<Path> parts, List<Path> twins) throws IOException {
        List<Path> first = new ArrayList<>();
        List<Path> second = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            // A point that only one of the two refused leaves them with different assumptions.
            if (ReplicationPart.rejectedDraws(parts.get(k)) == ReplicationPart.rejectedDraws(twins.get(k))) {
                first.add(parts.get(k));
                second.add(twins.get(k));
            }
        }
        if (first.size() < FEWEST_POINTS) {
            return;
        }
        long[] offsets = ReplicationPart.offsets(layout);
        int nation = layout.nation();
        ReplicationBlocks one = ReplicationBlocks.read(layout, first, offsets, nation);
        ReplicationBlocks other = ReplicationBlocks.read(layout, second, offsets, nation);
        try (CsvFile file = new CsvFile(target, CsvTables.BAND_COLUMNS)) {
            add(file, one, other);
        }
    }

    private void add(CsvFile file, ReplicationBlocks one, ReplicationBlocks other) {
        ScopeShape shape = one.shape();
        Scope scope = layout.scopes().get(one.scope());
        int[] outcomes = layout.outcomesOf(scope);
        int[] measures = layout.measuresOf(scope);
        List<Period> periods = layout.periods();
        // Period 0 is the base year.
        for (int k = 0; k < outcomes.length; k++) {
            for (int period = 1; period < periods.size(); period++) {
                int policy = shape.period(PairSide.POLICY, k, period);
                int counterfactual = shape.period(PairSide.COUNTERFACTUAL, k, period);
                row(
                        file,
                        layout.outcomes().get(outcomes[k]),
                        periods.get(period),
                        one.difference(policy, counterfactual),
                        other.difference(policy, counterfactual));
            }
        }
        for (int k = 0; k < measures.length; k++) {
            for (int period = 1; period < periods.size(); period++) {
                int numerator = shape.numerator(k, period);
                int denominator = shape.denominator(k, period);
                row(
                        file,
                        layout.outcomes().get(measures[k]),
                        periods.get(period),
                        ratios(one, numerator, denominator),
                        ratios(other, numerator, denominator));
            }
        }
    }

    /** Ratios of the replications; undefined where the range of the ratio is. */
    private static double[] ratios(ReplicationBlocks blocks, int numerator, int denominator) {
        double[] above = blocks.at(numerator);
        double[] below = blocks.at(denominator);
        double[] ratios = new double[above.length];
        for (int k = 0; k < ratios.length; k++) {
            ratios[k] = below[k] > 0 ? above[k] / below[k] : Double.NaN;
        }
        return ratios;
    }

    /** An effect without a figure in some replication has no row. */
    private void row(CsvFile file, Outcome outcome, Period period, double[] one, double[] other) {
        double[][] effects = new double[one.length][];
        for (int k = 0; k < one.length; k++) {
            effects[k] = new double[] {one[k], other[k]};
            if (Double.isNaN(one[k] + other[k])) {
                return;
            }
        }
        VarianceSplit split = VarianceSplit.of(effects);
        file.row(
                CsvTables.SCHEMA_VERSION,
                scenario,
                outcome.name(),
                outcome.unit(),
                layout.scopes().get(layout.nation()).name(),
                period.name(),
                share(split.assumptionShare()),
                share(split.assumptionShareLow()),
                share(split.assumptionShareHigh()),
                Numbers.format(StrictMath.sqrt(split.assumptions())),
                Numbers.format(StrictMath.sqrt(split.luck())),
                Integer.toString(split.points()));
    }

    private static String share(double share) {
        return Numbers.format(StrictMath.rint(share * SHARE_STEPS) / SHARE_STEPS);
    }
}
