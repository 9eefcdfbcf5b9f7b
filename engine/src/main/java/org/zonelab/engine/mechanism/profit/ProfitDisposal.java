package org.zonelab.engine.mechanism.profit;

/**
 * From values and money to flows: one foreign-owned firm, once a year.
 *
 * <p>The payout rule releases D; the nested logit divides it. Dividends need undistributed earnings E: repatriation comes
 * first, then reinvestment, and what E does not cover is kept. While a credit with an announced end is open, part of E is
 * released early for reinvestment, in proportion to the share of reinvestment and at most what idle cash pays. Own-firm
 * capitalisation takes what is left of E at most, and moves no cash.
 */
public record ProfitDisposal(
        Payout payout,
        ProfitUse use,
        ProfitValuation valuation,
        PullForward pullForward,
        OwnCapitalisation ownCapitalisation) {

    /**
     * Flows of one firm in one year.
     *
     * @param values present value of a yuan in each use
     * @param withholding treaty rate of the group's dividends, fraction
     * @param creditYearsLeft years until the announced end of the credit, this one included;
     *     {@link Integer#MAX_VALUE} if it has none; ignored without a credit
     */
    public ProfitFlows of(FirmMoney money, UnitValues values, Relief relief, double withholding, int creditYearsLeft) {
        return of(money, use.shares(values), relief, withholding, creditYearsLeft);
    }

    /** The same from the shares that the values give. */
    public ProfitFlows of(FirmMoney money, UseShares share, Relief relief, double withholding, int creditYearsLeft) {
        double released = payout.of(money);
        double earnings = Math.max(0, money.undistributed());
        double repatriated = Math.min(earnings, released * share.repatriate());
        double subsidiary = released * share.subsidiary();
        double reinvestShare = share.reinvest();
        double usual = Math.min(earnings - repatriated, released * reinvestShare);
        double retained = released - repatriated - subsidiary - usual;
        double past = earnings - repatriated - usual;
        double spare = payout.available(money) - repatriated - subsidiary - usual;
        double early = 0;
        if (relief.creditRate() > 0) {
            double worth = valuation.creditWorth(relief.creditUseYears());
            double wish = past * reinvestShare * pullForward.of(worth, creditYearsLeft);
            early = Math.max(0, Math.min(wish, spare));
        }
        double own = ownCapitalisation.of(usual + early, past - early, relief, reliefGain(withholding, relief));
        return new ProfitFlows(repatriated, retained, subsidiary, usual + early, early, own);
    }

    /** What a yuan put back into the same firm earns by the credit, less the tax that it makes due too early. */
    private double reliefGain(double withholding, Relief relief) {
        if (relief.creditRate() <= 0) {
            return 0;
        }
        double taxNow = relief.deferred()
                ? 0
                : withholding * (1 - valuation.discount(valuation.election().horizonYears()));
        return valuation.creditValue(withholding, relief) - taxNow;
    }
}
