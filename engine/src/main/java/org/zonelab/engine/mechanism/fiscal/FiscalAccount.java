package org.zonelab.engine.mechanism.fiscal;

/**
 * Who received and who paid in a zone in one quarter; RMB million.
 *
 * @param centralCorporateTax corporate tax of the centre
 * @param localCorporateTax corporate tax of the zone
 * @param centralWithholding withholding tax of the centre, net of credits
 * @param localWithholding withholding tax of the zone, net of credits
 * @param landRevenue land revenue of the zone
 * @param fees price on carbon and fees of the zone
 * @param bondProceeds special bonds issued by the zone
 * @param subsidies paid by the zone
 * @param infrastructure paid by the zone out of bonds
 * @param bondInterest paid by the zone
 * @param bondRepayment paid by the zone
 * @param balance what is left for the zone's other tasks; negative if it had to find money
 */
public record FiscalAccount(
        double centralCorporateTax,
        double localCorporateTax,
        double centralWithholding,
        double localWithholding,
        double landRevenue,
        double fees,
        double bondProceeds,
        double subsidies,
        double infrastructure,
        double bondInterest,
        double bondRepayment,
        double balance) {
    private static final Identity SOURCES_AND_USES = Identity.of("fiscal sources of the zone = uses");
    private static final Identity CORPORATE = Identity.of("corporate tax of centre and zone = corporate tax paid");
    private static final Identity FEES = Identity.of("fees of the zone = fees paid by its firms");
    private static final Identity WITHHOLDING =
            Identity.of("withholding tax of centre and zone = due + recaptured - credits used");

    /** Money that came into the zone's budget. */
    public double sources() {
        return localCorporateTax + localWithholding + landRevenue + fees + bondProceeds;
    }

    /** Where it went, the balance included. */
    public double uses() {
        return subsidies + infrastructure + bondInterest + bondRepayment + balance;
    }

    /** Receipts of the centre. */
    public double centre() {
        return centralCorporateTax + centralWithholding;
    }

    /**
     * Checks that nothing was lost between payers and treasuries.
     *
     * @throws IdentityViolation naming quarter, zone and equation
     */
    public void check(int quarter, String zone, FiscalFlows flows) {
        double scale = flows.withholdingDue() + flows.recapturedTax() + flows.creditUsed();
        CORPORATE.check(quarter, zone, centralCorporateTax + localCorporateTax, flows.corporateTax());
        WITHHOLDING.check(quarter, zone, centralWithholding + localWithholding, flows.withholdingPaid(), scale);
        FEES.check(quarter, zone, fees, flows.fees());
        SOURCES_AND_USES.check(quarter, zone, sources(), uses(), subsidies + infrastructure + Math.abs(balance));
    }
}
