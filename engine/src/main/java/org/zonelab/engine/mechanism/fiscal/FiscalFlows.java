package org.zonelab.engine.mechanism.fiscal;

/**
 * What firms and the zone's land office paid and received in one quarter, before it is shared out; RMB million.
 *
 * @param corporateTax corporate income tax
 * @param withholdingDue withholding tax due on dividends paid out in the quarter, before credits
 * @param recapturedTax deferred withholding tax due in the quarter, before credits
 * @param creditUsed credit set against both
 * @param landRevenue land sold
 * @param fees price on carbon and fees collected by the zone
 * @param subsidies grants, refunds and training paid out by the zone
 * @param bondProceeds special bonds issued, all of them spent on infrastructure in the quarter
 * @param bondDebt special-bond debt at the start of the quarter
 */
public record FiscalFlows(
        double corporateTax,
        double withholdingDue,
        double recapturedTax,
        double creditUsed,
        double landRevenue,
        double fees,
        double subsidies,
        double bondProceeds,
        double bondDebt) {
    /** Withholding tax that reaches a treasury: due and recaptured, less credits. */
    public double withholdingPaid() {
        return withholdingDue + recapturedTax - creditUsed;
    }
}
