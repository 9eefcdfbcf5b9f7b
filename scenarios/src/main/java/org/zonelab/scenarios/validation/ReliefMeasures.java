package org.zonelab.scenarios.validation;

import java.util.Map;
import org.zonelab.engine.quarter.Simulation;

/** Facts about profit of foreign firms and the deferral. */
final class ReliefMeasures {
    private static final int YEAR = 4;

    private ReliefMeasures() {}

    static Map<String, Measure> all() {
        return Map.of(
                "claims-growth",
                world -> 100 * (year(world, "claims", 1) / year(world, "claims", 0) - 1),
                "claims-rate",
                world -> 100 * rate(world),
                "payout",
                ReliefMeasures::payout);
    }

    /** An outcome of all zones in a year, 0 the base year. */
    private static double year(ValidationWorld world, String outcome, int year) {
        int first = year * YEAR;
        return world.sum(Trial.BASELINE, "nation", outcome, first, first + Simulation.BASE_QUARTERS - 1);
    }

    private static double rate(ValidationWorld world) {
        return year(world, "tax_expenditure", 0) / year(world, "claims", 0);
    }

    /** Tax paid over its mean rate gives what went abroad; what was reinvested adds. */
    private static double payout(ValidationWorld world) {
        double abroad = year(world, "withholding_tax", 0) / rate(world);
        return 100 * (abroad + year(world, "eligible_profit", 0)) / year(world, "profit", 0);
    }
}
