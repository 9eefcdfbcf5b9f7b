package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Individual income tax on a year's comprehensive income, and the refund above a cap that some zones grant to scarce
 * talent. Yuan a year, not RMB million.
 *
 * <p>Seven brackets, 3 % to 45 %, after a basic deduction of 60,000 yuan; social insurance and special deductions are
 * left out. Sources: Individual Income Tax Law (2018) art. 3; Caishui [2019] 31 (Greater Bay Area: tax above 15 %
 * refunded).
 */
public final class PersonalIncomeTax {
    private static final double BASIC_DEDUCTION = 60_000;
    private static final double[] FROM = {0, 36_000, 144_000, 300_000, 420_000, 660_000, 960_000};
    private static final double[] RATE = {0.03, 0.10, 0.20, 0.25, 0.30, 0.35, 0.45};

    private PersonalIncomeTax() {}

    /** Tax on an income in yuan a year. */
    public static double of(double income) {
        double taxable = taxable(income);
        double tax = 0;
        for (int bracket = 0; bracket < FROM.length; bracket++) {
            double top = bracket + 1 < FROM.length ? FROM[bracket + 1] : Double.POSITIVE_INFINITY;
            tax += RATE[bracket] * Math.max(0, Math.min(taxable, top) - FROM[bracket]);
        }
        return tax;
    }

    /** Tax above a cap on the share of taxable income, refunded to the talent; yuan a year. */
    public static double refundAbove(double capShare, double income) {
        Bounds.within("capShare", capShare, 0, 1);
        return Math.max(0, of(income) - capShare * taxable(income));
    }

    private static double taxable(double income) {
        return Math.max(0, income - BASIC_DEDUCTION);
    }
}
