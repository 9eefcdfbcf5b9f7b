package org.zonelab.engine.effect;

/**
 * Reinvested profit on which a relief is claimed because of the policy, each yuan once.
 *
 * <pre>max(ΔC, ΔC_credit)</pre>
 *
 * <p>C claims of the deferral or the credit, C_credit the part that takes the credit, Δ policy minus counterfactual,
 * RMB million. A credit granted where the deferral is already in force adds few claims, but is claimed on all it is
 * granted on; a package opens both on the same yuan.
 *
 * <p>Undefined where other levers than those of the reliefs differ as well, since what these add has nothing to do with
 * claims, and where the policy adds less than one part in a hundred to the claims: a share of them would be a share of noise.
 */
final class NewClaims {
    private static final double SMALLEST_RISE = 0.01;

    private NewClaims() {}

    static double of(PairFigures pair, int scope) {
        if (!PublicCost.reliefsOnly(pair.levers())) {
            return Double.NaN;
        }
        double claims = pair.difference(scope, "claims");
        double credited = pair.difference(scope, "credited_claims");
        double added = Double.isNaN(credited) ? claims : Math.max(claims, credited);
        double before = pair.counterfactual().value(scope, "claims");
        return added > 0 && added >= SMALLEST_RISE * before ? added : Double.NaN;
    }
}
