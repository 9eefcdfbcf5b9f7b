package org.zonelab.engine.mechanism.fiscal;

/**
 * The accounts of all zones and of the centre in one quarter; RMB million.
 *
 * @param centre receipts of the centre from all zones
 * @param zones tax receipts of all zones
 * @param paid corporate and withholding tax paid by all firms, net of credits
 */
public record FiscalTotals(double centre, double zones, double paid) {
    private static final Identity TOTAL = Identity.of("tax of the centre and of all zones = tax paid");

    /** Adds up accounts and flows in the order of the zones. */
    public static FiscalTotals of(FiscalAccount[] accounts, FiscalFlows[] flows) {
        double centre = 0;
        double zones = 0;
        double paid = 0;
        for (int zone = 0; zone < accounts.length; zone++) {
            centre += accounts[zone].centre();
            zones += accounts[zone].localCorporateTax() + accounts[zone].localWithholding();
            paid += flows[zone].corporateTax() + flows[zone].withholdingPaid();
        }
        return new FiscalTotals(centre, zones, paid);
    }

    /**
     * Checks that every yuan paid was received once.
     *
     * @throws IdentityViolation naming the quarter
     */
    public void check(int quarter) {
        TOTAL.check(quarter, "nation", centre + zones, paid, Math.abs(centre) + Math.abs(zones));
    }
}
