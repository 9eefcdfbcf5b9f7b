package org.zonelab.engine.effect;

/**
 * Part of the entrants' capital that the zones gained and the rest of China lost.
 *
 * <pre>displacement = − ΔK_elsewhere / ΔK_zones</pre>
 *
 * <p>K capital of foreign entrants, RMB million. A policy that also lifts the rest of China displaces less than
 * nothing: the share is negative. Undefined where the zones gain no entrants.
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
}
