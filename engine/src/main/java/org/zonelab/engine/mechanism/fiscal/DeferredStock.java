package org.zonelab.engine.mechanism.fiscal;

import org.zonelab.engine.mechanism.exit.ConstantHazard;

/**
 * Deferred withholding tax: a claim of the treasury on the day investors leave; RMB million of tax.
 *
 * <pre>
 * D' = D + claimed − recaptured
 * due in year k = D [F(k) − F(k − 1)],   F(k) = 1 − exp(−h k)
 * </pre>
 *
 * <p>claimed tax put off in the quarter, recaptured tax that fell due; h hazard of leaving. The maturity is expected, not
 * contractual: nothing is due before the investor recovers its money.
 *
 * @param opening stock at the start of the quarter
 * @param claimed tax put off in the quarter
 * @param recaptured tax that fell due in the quarter
 * @param closing stock at the end of the quarter, as the ledger of firms has it
 */
public record DeferredStock(double opening, double claimed, double recaptured, double closing) {
    private static final Identity ROLL_FORWARD = Identity.of("deferred tax: opening + claimed - recaptured = closing");

    /**
     * Checks the ledger of a zone.
     *
     * @throws IdentityViolation naming quarter and zone
     */
    public void check(int quarter, String zone) {
        ROLL_FORWARD.check(quarter, zone, opening + claimed - recaptured, closing, opening + claimed);
    }

    /** Tax expected to fall due in each of the coming years, the last entry also everything later; adds up to closing. */
    public double[] maturity(ConstantHazard hazard, int years) {
        double[] due = new double[years];
        double before = 0;
        for (int year = 0; year < years; year++) {
            double closed = year + 1 < years ? hazard.closedWithin(year + 1) : 1;
            due[year] = closing * (closed - before);
            before = closed;
        }
        return due;
    }
}
