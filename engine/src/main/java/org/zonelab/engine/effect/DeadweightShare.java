package org.zonelab.engine.effect;

/**
 * Share of the newly claimed relief behind which no additional investment stands.
 *
 * <pre>deadweight = 1 − additional / claimed</pre>
 *
 * <p>Additional as in {@link AdditionalInvestment}, claimed as in {@link NewClaims}. Above one where the policy lowers
 * investment, below zero where it adds more than was claimed.
 */
public record DeadweightShare() implements PairMeasure {
    @Override
    public String name() {
        return "deadweight_share";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return NewClaims.of(pair, scope) - AdditionalInvestment.of(pair, scope);
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return NewClaims.of(pair, scope);
    }
}
