package org.zonelab.engine.mechanism.tax;

/**
 * When a credit meets tax due: credit c I against the withholding w d on yearly payouts d of the same payer.
 *
 * <pre>mean use s = c I / (2 w d)      last use = c I / (w d)</pre>
 *
 * <p>Years after the reinvestment. Without payouts or withholding the credit is never used: infinity.
 */
public final class CreditUse {
    private CreditUse() {}

    /**
     * Mean years until use.
     *
     * @param credit c I, RMB million
     * @param yearlyTaxDue w d, RMB million a year
     */
    public static double meanYears(double credit, double yearlyTaxDue) {
        return lastYears(credit, yearlyTaxDue) / 2;
    }

    /** Years until the credit is used up. */
    public static double lastYears(double credit, double yearlyTaxDue) {
        if (credit <= 0) {
            return 0;
        }
        return yearlyTaxDue > 0 ? credit / yearlyTaxDue : Double.POSITIVE_INFINITY;
    }
}
