package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.numeric.Bounds;

/**
 * Assumptions about the use of profit and the claims of reliefs. Fractions, years, RMB million.
 *
 * @param noSubsidiaryShare ψ, share of foreign groups that cannot fund a subsidiary out of the firm
 * @param subsidiaryCost κ, yearly cost of the subsidiary route and of moving cash within a group
 * @param takeUp share of eligible groups that know the deferral or the credit and file
 * @param constrainedShare share of foreign groups that can invest only the cash they have
 * @param claimCost a, cost of a claim per yuan reinvested
 * @param creditWeight χ, weight of credit carried forward in an investor's calculation
 * @param logitScale s, yuan of present value
 * @param nestDissimilarity λ, of keeping money in China against repatriating
 * @param repatriateShare of released profit, base year
 * @param subsidiaryShare of released profit, base year
 * @param reinvestShare of released profit, base year
 * @param payoutSpeed share of the gap to the payout target closed in a year
 * @param payoutTarget share of profit released
 * @param idleCashShare cash kept per yuan of yearly gross output
 * @param idleReturn yearly real after-tax return of idle cash
 * @param openingClaims claims of the zones in the year before the projection
 * @param openingClaimsGrowth yearly growth of claims up to that year
 * @param ownCapitalisation share of claims put back into the same firm under the deferral alone
 * @param relabelledShare largest share of undistributed earnings relabelled in a year for the credit
 * @param pullForward share of undistributed earnings brought forward before a credit ends, if a yuan of credit were worth
 *     its face
 * @param holdingMonths months an investment must be held to keep its credit
 */
public record ProfitParameters(
        double noSubsidiaryShare,
        double subsidiaryCost,
        double takeUp,
        double constrainedShare,
        double claimCost,
        double creditWeight,
        double logitScale,
        double nestDissimilarity,
        double repatriateShare,
        double subsidiaryShare,
        double reinvestShare,
        double payoutSpeed,
        double payoutTarget,
        double idleCashShare,
        double idleReturn,
        double openingClaims,
        double openingClaimsGrowth,
        double ownCapitalisation,
        double relabelledShare,
        double pullForward,
        int holdingMonths) {
    private static final int MONTHS_PER_QUARTER = 3;

    public ProfitParameters {
        Bounds.within("noSubsidiaryShare", noSubsidiaryShare, 0, 1);
        Bounds.within("subsidiaryCost", subsidiaryCost, 0, 0.2);
        Bounds.within("takeUp", takeUp, 0, 1);
        Bounds.within("constrainedShare", constrainedShare, 0, 1);
        Bounds.within("claimCost", claimCost, 0, 1);
        Bounds.within("creditWeight", creditWeight, 0, 1);
        Bounds.within("logitScale", logitScale, 1e-4, 10);
        Bounds.within("nestDissimilarity", nestDissimilarity, 1e-3, 1);
        Bounds.within("repatriateShare", repatriateShare, 0, 1);
        Bounds.within("subsidiaryShare", subsidiaryShare, 0, 1);
        Bounds.within("reinvestShare", reinvestShare, 0, 1);
        Bounds.within(
                "repatriateShare + subsidiaryShare + reinvestShare",
                repatriateShare + subsidiaryShare + reinvestShare,
                0,
                1);
        Bounds.within("payoutSpeed", payoutSpeed, 0, 1);
        Bounds.within("payoutTarget", payoutTarget, 0, 1);
        Bounds.within("idleCashShare", idleCashShare, 0, 1);
        Bounds.within("idleReturn", idleReturn, -0.1, 0.25);
        Bounds.notNegative("openingClaims", openingClaims);
        Bounds.within("openingClaimsGrowth", openingClaimsGrowth, -0.5, 2);
        Bounds.within("ownCapitalisation", ownCapitalisation, 0, 0.95);
        Bounds.within("relabelledShare", relabelledShare, 0, 1);
        Bounds.within("pullForward", pullForward, 0, 1);
        Bounds.within("holdingMonths", holdingMonths, 0, 1200);
    }

    /** Shares of released profit in the base year, to which the constants are fitted. */
    public UseShares baseShares() {
        return new UseShares(
                repatriateShare, 1 - repatriateShare - subsidiaryShare - reinvestShare, subsidiaryShare, reinvestShare);
    }

    public ProfitValuation valuation(TaxParameters tax) {
        return new ProfitValuation(tax.creditElection(), subsidiaryCost, claimCost, creditWeight);
    }

    public ProfitUse use(UseConstants constants) {
        return new ProfitUse(logitScale, nestDissimilarity, constants);
    }

    public Payout payout() {
        return new Payout(payoutSpeed, payoutTarget, idleCashShare);
    }

    /** Everything that turns money and values into flows. */
    public ProfitDisposal disposal(TaxParameters tax, UseConstants constants) {
        return new ProfitDisposal(
                payout(),
                use(constants),
                valuation(tax),
                new PullForward(pullForward),
                new OwnCapitalisation(ownCapitalisation, relabelledShare, logitScale, claimCost));
    }

    public ReliefLaw reliefLaw(TaxParameters tax) {
        return new ReliefLaw(holdingMonths / MONTHS_PER_QUARTER, tax.lateSurcharge(), tax.creditElection());
    }

    public TakeUp takeUpRule() {
        return new TakeUp(takeUp);
    }

    /**
     * Claims outstanding when the projection begins.
     *
     * @param exitHazard of claiming firms, 1/year
     */
    public OpeningClaims openingClaims(double exitHazard) {
        return new OpeningClaims(openingClaims, openingClaimsGrowth, exitHazard);
    }
}
