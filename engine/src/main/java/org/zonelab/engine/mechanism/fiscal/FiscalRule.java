package org.zonelab.engine.mechanism.fiscal;

/**
 * Shares out a quarter's money of a zone between the centre and the zone.
 *
 * <pre>
 * local    = 40 % of corporate tax and of withholding tax net of credits
 * interest = r D / 4,  repayment = D / (4 n)
 * balance  = local taxes + land + fees + bonds − subsidies − infrastructure − interest − repayment
 * </pre>
 *
 * <p>D special-bond debt, r rate, n term (years). Source: Guofa [2001] 37 (60 central, 40 local), as recalled; the same
 * split of withholding tax is as recalled and not verified. Sub-provincial sharing is left out: the zone keeps the whole
 * local part. Fees stay with the zone, as the environmental protection tax does (Guofa [2017] 56, as recalled).
 */
public record FiscalRule(FiscalParameters parameters) {
    public FiscalAccount share(FiscalFlows flows) {
        double localCorporate = parameters.localCorporateShare() * flows.corporateTax();
        double localWithholding = parameters.localWithholdingShare() * flows.withholdingPaid();
        double interest = parameters.bondRate() / 4 * flows.bondDebt();
        double repayment = repayment(flows.bondDebt());
        double infrastructure = flows.bondProceeds();
        double sources = localCorporate + localWithholding + flows.landRevenue() + flows.fees() + flows.bondProceeds();
        return new FiscalAccount(
                flows.corporateTax() - localCorporate,
                localCorporate,
                flows.withholdingPaid() - localWithholding,
                localWithholding,
                flows.landRevenue(),
                flows.fees(),
                flows.bondProceeds(),
                flows.subsidies(),
                infrastructure,
                interest,
                repayment,
                sources - flows.subsidies() - infrastructure - interest - repayment);
    }

    /** Special-bond debt at the end of the quarter. */
    public double nextDebt(double debt, double proceeds) {
        return debt - repayment(debt) + proceeds;
    }

    private double repayment(double debt) {
        return debt / (4 * parameters.bondYears());
    }
}
