package org.zonelab.engine.trace;

/**
 * Permanent traits of the group that owns a foreign firm.
 *
 * @param group position
 * @param home zone of its first plant
 * @param plants of the group that exist when the story begins
 * @param withholding rate on its dividends
 * @param noSubsidiaryRoute whether its firms cannot fund a subsidiary directly
 * @param constrained whether it invests no more than its cash
 * @param awareness uniform draw; the group knows the reliefs if it lies below the share of take-up
 * @param takeUp that share without levers
 * @param profitQuarter quarter of the year in which profit is put to use, 0 to 3
 */
public record Owner(
        int group,
        int home,
        int plants,
        double withholding,
        boolean noSubsidiaryRoute,
        boolean constrained,
        double awareness,
        double takeUp,
        int profitQuarter) {}
