package org.zonelab.engine.effect;

import java.util.Arrays;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;

/**
 * What a policy at one dose changed in the nation over the whole horizon, in one replication.
 *
 * <p>An outcome of a world has the paired difference above the line and 1 below it; a measure of the pair has both its
 * parts. NaN where undefined.
 *
 * @param factor multiple of the stated dose; 0 none of it, 1 the dose itself
 * @param numerators one an outcome, in the order of the series
 * @param denominators likewise
 */
public record DoseEffect(double factor, double[] numerators, double[] denominators) {
    public DoseEffect {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(
                    numerators.length + " numerators do not match " + denominators.length + " denominators");
        }
    }

    /**
     * Compares two worlds.
     *
     * @param factor multiple of the stated dose that {@code policy} has
     * @param levers in which the two differ
     */
    public static DoseEffect of(
            double factor, WorldSeries policy, WorldSeries counterfactual, PolicyDifference levers) {
        Period horizon = horizon(policy);
        int nation = nation(policy);
        PairFigures pair =
                new PairFigures(PeriodFigures.of(policy, horizon), PeriodFigures.of(counterfactual, horizon), levers);
        int size = policy.outcomes().size();
        double[] numerators = new double[size];
        double[] denominators = new double[size];
        Arrays.fill(denominators, 1);
        for (int k = 0; k < size; k++) {
            Outcome outcome = policy.outcomes().get(k);
            if (outcome.pairOnly()) {
                PairMeasure measure = PairMeasures.of(outcome);
                numerators[k] = measure.numerator(pair, nation);
                denominators[k] = measure.denominator(pair, nation);
            } else {
                numerators[k] = pair.difference(nation, outcome.name());
            }
        }
        return new DoseEffect(factor, numerators, denominators);
    }

    private static Period horizon(WorldSeries series) {
        var periods = Period.afterBaseYear(series.firstYear(), series.values().length);
        return periods.get(periods.size() - 1);
    }

    private static int nation(WorldSeries series) {
        for (int k = 0; k < series.scopes().size(); k++) {
            if (series.scopes().get(k).dimension() == Scope.Dimension.NATION) {
                return k;
            }
        }
        throw new IllegalArgumentException("no scope of the series is the nation");
    }
}
