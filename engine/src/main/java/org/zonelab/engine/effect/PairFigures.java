package org.zonelab.engine.effect;

/** The figures of a policy and of its counterfactual in one period, on the same draws. */
public record PairFigures(PeriodFigures policy, PeriodFigures counterfactual) {
    /**
     * Policy minus counterfactual.
     *
     * @param scope position in the series
     * @return NaN where either is undefined
     */
    public double difference(int scope, String outcome) {
        return policy.value(scope, outcome) - counterfactual.value(scope, outcome);
    }
}
