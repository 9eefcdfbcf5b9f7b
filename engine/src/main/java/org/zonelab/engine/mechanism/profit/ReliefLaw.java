package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.agent.ReliefLedger;
import org.zonelab.engine.mechanism.tax.CreditElection;
import org.zonelab.engine.numeric.Bounds;

/**
 * The law of deferral and credit, acting on one firm of a ledger.
 *
 * <ul>
 *   <li>Claim: tax is deferred at the treaty rate of the payment date; with a credit, at the rate elected once for credit
 *       and recapture.
 *   <li>Use: credit meets withholding tax that arises after the claim on payouts of the same payer, oldest first.
 *   <li>Recovery: the deferred tranche counts as recovered first, oldest vintage first, and its tax falls due. Before the
 *       holding period ends the credit is cut in proportion, and what had been used of it is paid back with surcharge;
 *       after it, unused credit of the vintage is set off.
 * </ul>
 *
 * <p>A vintage is a calendar year; its holding period runs from its latest claim. The surcharge runs over half the time
 * between claim and recovery, since the dates of use are not kept. Sources: Caishui [2018] 102 and STA announcement 2018
 * No. 53, items 3 and 11; MOF, STA and MOFCOM announcement 2025 No. 2; STA announcement 2025 No. 18.
 *
 * @param holdingQuarters quarters an investment must be held to keep its credit
 * @param surchargePerDay fraction of late tax per day
 */
public record ReliefLaw(int holdingQuarters, double surchargePerDay, CreditElection election) {
    private static final double DAYS_PER_QUARTER = 365.25 / 4;

    public ReliefLaw {
        Bounds.within("holdingQuarters", holdingQuarters, 0, 400);
        Bounds.within("surchargePerDay", surchargePerDay, 0, 0.01);
    }

    /**
     * Enters a claim.
     *
     * @param quarter quarter of payment, counted from the base year
     * @param amount reinvested profit, RMB million, at least 0
     * @param relief what the group claims; nothing happens without a relief
     * @param treatyRate rate in force for the group when the profit was paid
     */
    public void claim(
            ReliefLedger ledger,
            int slot,
            int quarter,
            double amount,
            Relief relief,
            double treatyRate,
            ReliefFlows flows) {
        if (!(amount > 0) || !relief.claimed()) {
            return;
        }
        double rate = electedRate(relief, treatyRate);
        double tax = relief.deferred() ? rate * amount : 0;
        double credit = Math.min(rate, relief.creditRate()) * amount;
        ledger.addClaim(slot, quarter, amount, tax, credit);
        flows.claimed += amount;
        flows.taxDeferred += tax;
        flows.creditGranted += credit;
    }

    private double electedRate(Relief relief, double treatyRate) {
        if (relief.creditRate() <= 0) {
            return treatyRate;
        }
        return relief.deferred()
                ? election.rate(treatyRate, relief.creditRate(), relief.creditUseYears())
                : Math.max(treatyRate, election.statutoryRate());
    }

    /**
     * Sets credit off against withholding tax on a payout.
     *
     * @param taxDue withholding tax on the payout, RMB million, at least 0
     * @return tax to be paid in cash
     */
    public double pay(ReliefLedger ledger, int slot, int quarter, double taxDue, ReliefFlows flows) {
        double due = taxDue;
        for (int vintage = ledger.firstCreditVintage(); vintage < ledger.endVintage() && due > 0; vintage++) {
            double unused = ledger.unused(slot, vintage);
            if (unused > 0 && ledger.claimQuarter(slot, vintage) < quarter) {
                double used = Math.min(unused, due);
                ledger.use(slot, vintage, used);
                flows.creditUsed += used;
                due -= used;
            }
        }
        return due;
    }

    /**
     * Recovers a part of the investment.
     *
     * @param amount money recovered by transfer, repurchase or liquidation, RMB million; what exceeds the deferred
     *     tranche carries no deferred tax
     */
    public void recover(ReliefLedger ledger, int slot, int quarter, double amount, ReliefFlows flows) {
        double left = amount;
        for (int vintage = 0; vintage < ledger.endVintage() && left > 0; vintage++) {
            double base = ledger.base(slot, vintage);
            if (base > 0) {
                double part = Math.min(base, left);
                left -= part;
                recoverVintage(ledger, slot, vintage, quarter, part / base, flows);
            }
        }
    }

    private void recoverVintage(
            ReliefLedger ledger, int slot, int vintage, int quarter, double share, ReliefFlows flows) {
        double base = share * ledger.base(slot, vintage);
        double tax = share * ledger.tax(slot, vintage);
        int held = quarter - ledger.claimQuarter(slot, vintage);
        ledger.removeBase(slot, vintage, base, tax);
        flows.baseRecovered += base;
        flows.taxRecaptured += tax;
        if (held < holdingQuarters) {
            double lost = share * ledger.credit(slot, vintage);
            double repaid = ledger.removeCredit(slot, vintage, lost);
            flows.creditClawedBack += lost;
            flows.creditRepaid += repaid;
            flows.surcharge += repaid * surchargePerDay * DAYS_PER_QUARTER * held / 2;
        } else {
            double offset = Math.min(tax, ledger.unused(slot, vintage));
            ledger.use(slot, vintage, offset);
            flows.creditOffset += offset;
        }
    }

    /** Closure or sale of the whole firm: everything is recovered, and what credit is left ends. The slot is cleared. */
    public void exit(ReliefLedger ledger, int slot, int quarter, ReliefFlows flows) {
        recover(ledger, slot, quarter, Double.POSITIVE_INFINITY, flows);
        flows.creditExpired += ledger.totalUnused(slot);
        ledger.clear(slot);
    }

    /** Tax that recovering everything now would cost, net of credit that may be set off; for the scrap value. */
    public double taxOnExit(ReliefLedger ledger, int slot, int quarter) {
        int credited = Math.min(ledger.firstCreditVintage(), ledger.endVintage());
        double due = 0;
        for (int vintage = 0; vintage < credited; vintage++) {
            due += ledger.tax(slot, vintage);
        }
        for (int vintage = credited; vintage < ledger.endVintage(); vintage++) {
            double tax = ledger.tax(slot, vintage);
            double unused = ledger.unused(slot, vintage);
            boolean kept = quarter - ledger.claimQuarter(slot, vintage) >= holdingQuarters;
            due += kept ? Math.max(0, tax - unused) : tax + ledger.credit(slot, vintage) - unused;
        }
        return due;
    }

    /** {@link #taxOnExit(ReliefLedger, int, int)} of the first {@code n} firms. */
    public void taxOnExit(ReliefLedger ledger, int quarter, double[] out, int n) {
        if (ledger.firstCreditVintage() >= ledger.endVintage()) {
            ledger.totalTax(out, n);
            return;
        }
        for (int slot = 0; slot < n; slot++) {
            out[slot] = taxOnExit(ledger, slot, quarter);
        }
    }
}
