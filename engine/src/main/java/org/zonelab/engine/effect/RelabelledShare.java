package org.zonelab.engine.effect;

/**
 * Share of the newly claimed relief that is profit distributed and put back into the very firm that paid it, with
 * nothing built for it.
 *
 * <pre>relabelled = ΔR / claimed</pre>
 *
 * <p>R claims put back into the payer, RMB million; claimed as in {@link NewClaims}.
 */
public record RelabelledShare() implements PairMeasure {
    @Override
    public String name() {
        return "relabelled_share";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return pair.difference(scope, "relabelled_claims");
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return NewClaims.of(pair, scope);
    }
}
