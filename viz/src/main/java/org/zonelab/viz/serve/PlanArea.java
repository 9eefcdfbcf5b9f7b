package org.zonelab.viz.serve;

import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;

/**
 * The areas under which the page shows levers: the four of the plan for national economic and technological development zones
 * (MOFCOM, 2025), and what is no measure of the plan.
 */
enum PlanArea {
    /** Productive forces, industrial chains. */
    FORCES,
    /** Open economy, foreign investment. */
    OPENING,
    /** How zones are run. */
    ADMINISTRATION,
    /** Land, talent, money, energy. */
    FACTORS,
    /** Devices for counterfactuals. */
    OUTSIDE;

    /** The area of a lever, told by what its path begins with. */
    static PlanArea of(Lever lever) {
        if (lever.equals(LeverCatalogue.CORPORATE_TAX)) {
            return OUTSIDE;
        }
        String path = lever.path();
        return switch (path.substring(0, path.indexOf('.'))) {
            case "forces", "chains" -> FORCES;
            case "withholdingTax", "opening" -> OPENING;
            case "administration" -> ADMINISTRATION;
            case "land", "talent", "finance", "green" -> FACTORS;
            default -> OUTSIDE;
        };
    }
}
