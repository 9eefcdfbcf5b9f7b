package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;

/**
 * Writes {@code effects.csv}: what the policy changed, by scope, outcome and period. The base year is not among the
 * periods. Outside the nation an outcome that is nowhere defined has no rows.
 */
final class EffectsCsv implements AutoCloseable {
    private final SeriesLayout layout;
    private final String scenario;
    private final List<Period> periods;
    private final CsvFile file;

    EffectsCsv(Path file, SeriesLayout layout, String scenario) throws IOException {
        this.layout = layout;
        this.scenario = scenario;
        this.periods = layout.periods();
        this.file = new CsvFile(file, CsvTables.EFFECT_COLUMNS);
    }

    void add(ReplicationBlocks blocks) {
        Scope scope = layout.scopes().get(blocks.scope());
        ScopeShape shape = blocks.shape();
        int[] outcomes = layout.outcomesOf(scope);
        for (int k = 0; k < outcomes.length; k++) {
            int outcome = k;
            addOutcome(scope, outcomes[k], period -> {
                int policy = shape.period(PairSide.POLICY, outcome, period);
                int counterfactual = shape.period(PairSide.COUNTERFACTUAL, outcome, period);
                return new Figures(
                        blocks.mean(counterfactual), EffectEstimate.of(blocks.difference(policy, counterfactual)));
            });
        }
        int[] measures = layout.measuresOf(scope);
        for (int k = 0; k < measures.length; k++) {
            int measure = k;
            addOutcome(
                    scope,
                    measures[k],
                    period -> new Figures(
                            Double.NaN,
                            EffectEstimate.ofRatio(
                                    blocks.at(shape.numerator(measure, period)),
                                    blocks.at(shape.denominator(measure, period)))));
        }
    }

    private void addOutcome(Scope scope, int outcome, PeriodSource source) {
        Figures[] figures = new Figures[periods.size()];
        boolean defined = scope.dimension() == Scope.Dimension.NATION;
        // Period 0 is the base year.
        for (int period = 1; period < figures.length; period++) {
            figures[period] = source.figures(period);
            defined |= figures[period].defined();
        }
        if (!defined) {
            return;
        }
        for (int period = 1; period < figures.length; period++) {
            addRow(scope, layout.outcomes().get(outcome), periods.get(period), figures[period]);
        }
    }

    private void addRow(Scope scope, Outcome outcome, Period period, Figures figures) {
        EffectEstimate estimate = figures.estimate();
        file.row(
                CsvTables.SCHEMA_VERSION,
                scenario,
                outcome.name(),
                outcome.unit(),
                scope.name(),
                period.name(),
                Numbers.format(figures.counterfactual()),
                Numbers.format(estimate.effect()),
                Numbers.format(estimate.low()),
                Numbers.format(estimate.high()),
                Numbers.format(estimate.standardError()),
                Numbers.format(estimate.probabilityPositive()),
                Integer.toString(estimate.replications()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What one row tells. */
    private record Figures(double counterfactual, EffectEstimate estimate) {
        boolean defined() {
            return !Double.isNaN(counterfactual) || !Double.isNaN(estimate.effect());
        }
    }

    /** Computes the figures of a period of an outcome. */
    private interface PeriodSource {
        Figures figures(int period);
    }
}
