package org.zonelab.engine.effect;

/**
 * Part of the entrants' capital that the zones gained and the rest of China lost.
 *
 * <pre>displacement = − ΔK_elsewhere / ΔK_zones</pre>
 *
 * <p>K capital of foreign entrants, RMB million. Undefined where the zones gain no entrants, and where on average the rest of
 * China gains too, as under a national relief: then nothing has moved, and the ratio of two gains says nothing.
 */
public record DisplacementShare() implements PairMeasure {
    @Override
    public String name() {
        return "displacement_share";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return -pair.difference(scope, "entrant_capital_elsewhere");
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return pair.difference(scope, "entrant_capital");
    }

    @Override
    public EffectEstimate reported(EffectEstimate estimate) {
        return estimate.effect() >= 0 ? estimate : EffectEstimate.UNDEFINED;
    }
}
