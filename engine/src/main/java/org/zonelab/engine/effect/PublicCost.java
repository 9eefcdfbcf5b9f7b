package org.zonelab.engine.effect;

import java.util.List;
import org.zonelab.engine.policy.PolicyDifference;

/**
 * What a policy costs all treasuries together before what firms do in answer pays anything back; RMB million of the
 * period in which the cost is incurred.
 *
 * <pre>cost = ΔPV + Σ_purposes ΔO − ΔF − [ΔR_corporate] − [ΔR_land]</pre>
 *
 * <p>PV present value of the reliefs on the period's claims, O outlays that levers cause (infrastructure when it is built,
 * whoever lends the money), F fees that levers collect, R receipts, Δ policy minus counterfactual. Receipts in brackets count only where the policy
 * changes a lever that sets them, the corporate tax or the land a zone sells (as zone governments that compete do): then what is missing was given away. Under
 * other levers a change of receipts only follows from what firms do; it belongs to the net cost of the fiscal account and
 * not here, so that for the reliefs the cost is the present value of the relief and nothing else. Below zero where a
 * land policy earns more than it gives.
 *
 * <p>Outlays are not known by industry, origin or size of firms; there the cost exists only for policies that change
 * reliefs alone.
 */
public final class PublicCost {
    /** Outlays of levers by purpose, as outcomes. */
    public static final List<String> OUTLAYS =
            List.of("outlay_grants", "outlay_services", "outlay_talent", "outlay_fund_losses", "outlay_infrastructure");

    private static final String RELIEFS = "withholdingTax.";
    private static final List<String> CORPORATE_TAX = List.of("corporateTax.", "forces.expensingCap");
    private static final List<String> LAND = List.of("land.", PolicyDifference.CONDUCT);

    private PublicCost() {}

    static double of(PairFigures pair, int scope) {
        double cost = pair.difference(scope, "tax_expenditure_pv");
        if (reliefsOnly(pair.levers())) {
            return cost;
        }
        for (String outlay : OUTLAYS) {
            cost += pair.difference(scope, outlay);
        }
        cost -= pair.difference(scope, "lever_fees");
        if (setsCorporateTax(pair.levers())) {
            cost -= pair.difference(scope, "corporate_tax");
        }
        return setsLandRevenue(pair.levers()) ? cost - pair.difference(scope, "land_revenue") : cost;
    }

    /** Whether nothing but reliefs on reinvested profit differs. */
    static boolean reliefsOnly(PolicyDifference policy) {
        return policy.levers().stream().allMatch(path -> path.startsWith(RELIEFS));
    }

    /** Whether a policy sets how much corporate tax is owed on a given profit. */
    static boolean setsCorporateTax(PolicyDifference policy) {
        return CORPORATE_TAX.stream().anyMatch(policy::touches);
    }

    /** Whether a policy sets at what price, or how much, land is sold. */
    static boolean setsLandRevenue(PolicyDifference policy) {
        return LAND.stream().anyMatch(policy::touches);
    }
}
