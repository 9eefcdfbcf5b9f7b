package org.zonelab.scenarios.robustness;

import java.util.List;

/** The parameters that the headline rests on and that no data pin. */
public final class LeastKnown {
    /**
     * Groups without a subsidiary route, take-up, user-cost elasticity, displacement between zones and elsewhere, discount rate,
     * horizon, own-firm capitalisation, scale of the use of profit.
     */
    public static final List<String> PATHS = List.of(
            "reinvestment.noSubsidiaryShare",
            "reinvestment.takeUp",
            "investment.userCostElasticity",
            "location.zoneDissimilarity",
            "tax.discountRate",
            "tax.horizonYears",
            "reinvestment.ownCapitalisation",
            "reinvestment.logitScale");

    private LeastKnown() {}
}
