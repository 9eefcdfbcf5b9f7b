package org.zonelab.engine.effect;

/**
 * Tax forgone per yuan of additional investment.
 *
 * <pre>cost = ΔPV / additional</pre>
 *
 * <p>PV present value of the relief on the period's claims, RMB million; additional as in {@link AdditionalInvestment}.
 * Its inverse is the bang for the buck.
 */
public record CostPerAdditionalYuan() implements PairMeasure {
    @Override
    public String name() {
        return "cost_per_additional_yuan";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return pair.difference(scope, "tax_expenditure_pv");
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return AdditionalInvestment.of(pair, scope);
    }
}
