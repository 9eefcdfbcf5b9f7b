package org.zonelab.engine.mechanism.finance;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of the levers of finance.
 *
 * @param bondCapitalShare share of special bonds used as project capital; the law allows 0.3
 * @param loansPerCapital loans that a yuan of project capital brings, served like the bonds, RMB per RMB
 * @param fundLeverage private money that a yuan of the fund brings, RMB per RMB
 * @param fundSpread yearly cost of finance that private money of the fund's partners saves, fraction
 * @param fundConcession share of its stake that a fund leaves to firms by taking a return below the market's
 * @param fundLoss share of its stake that a fund loses besides
 * @param smallLoanShare share of small firms' investment paid with loans
 * @param guaranteeYears years for which a loan is guaranteed
 * @param guaranteeMarkup losses of a guarantee beyond the spread it saves, share of it
 */
public record FinanceParameters(
        double bondCapitalShare,
        double loansPerCapital,
        double fundLeverage,
        double fundSpread,
        double fundConcession,
        double fundLoss,
        double smallLoanShare,
        double guaranteeYears,
        double guaranteeMarkup) {
    public FinanceParameters {
        Bounds.within("bondCapitalShare", bondCapitalShare, 0, 0.3);
        Bounds.within("loansPerCapital", loansPerCapital, 0, 10);
        Bounds.within("fundLeverage", fundLeverage, 0, 10);
        Bounds.within("fundSpread", fundSpread, 0, 0.1);
        Bounds.within("fundConcession", fundConcession, 0, 1);
        Bounds.within("fundLoss", fundLoss, 0, 1);
        Bounds.within("smallLoanShare", smallLoanShare, 0, 1);
        Bounds.within("guaranteeYears", guaranteeYears, 0.25, 20);
        Bounds.within("guaranteeMarkup", guaranteeMarkup, 0, 5);
    }
}
