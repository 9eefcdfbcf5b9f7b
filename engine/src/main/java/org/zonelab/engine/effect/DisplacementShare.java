package org.zonelab.engine.effect;

import org.zonelab.engine.policy.Reach;

/**
 * Part of the entrants' capital that the zones gained and the rest of China lost.
 *
 * <pre>displacement = − ΔK_elsewhere / ΔK_zones</pre>
 *
 * <p>K capital of foreign entrants, RMB million. Undefined where the policy differs from its counterfactual by a
 * national lever, which reaches the rest of China as well: what changes there then did not move from there. Below zero where
 * the rest of China gains together with the zones.
 */
public record DisplacementShare() implements PairMeasure {
    @Override
    public String name() {
        return "displacement_share";
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return pair.levers().reach().contains(Reach.NATIONAL)
                ? Double.NaN
                : -pair.difference(scope, "entrant_capital_elsewhere");
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return pair.difference(scope, "entrant_capital");
    }
}
