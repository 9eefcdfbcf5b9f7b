package org.zonelab.engine.effect;

/**
 * Real fixed investment that would not have been without the policy.
 *
 * <pre>additional = I(policy) − I(counterfactual)</pre>
 *
 * <p>I fixed investment of all firms in the scope, RMB million in the period. Recorded FDI is another line: relabelled
 * profit raises it with no capital behind it.
 */
public record AdditionalInvestment() implements PairMeasure {
    @Override
    public String name() {
        return "additional_investment";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return of(pair, scope);
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return 1;
    }

    static double of(PairFigures pair, int scope) {
        return pair.difference(scope, "fixed_investment");
    }
}
