package org.zonelab.viz.tax;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.mechanism.profit.ProfitValuation;
import org.zonelab.engine.mechanism.profit.Prospects;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.UnitValues;
import org.zonelab.engine.mechanism.tax.Allowance;
import org.zonelab.engine.mechanism.tax.CreditElection;
import org.zonelab.engine.mechanism.tax.EffectiveTaxRates;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.engine.mechanism.tax.HurdleRate;
import org.zonelab.engine.mechanism.tax.ReliefValue;
import org.zonelab.engine.mechanism.tax.TaxTerms;
import org.zonelab.engine.mechanism.tax.UserCost;

/**
 * What the tax equations say about one case.
 *
 * @param deductions z, present value of deductions per yuan of cost
 * @param terms rate and present value of relief
 * @param combinedRate statutory rate on distributed profit, 1 − (1−τ)(1−w)
 * @param finances effective rates by source of money
 * @param afterTaxReturn yearly after-tax return of the investment, net of depreciation
 * @param routes hurdles of the ways to reinvest
 * @param repatriated value of a yuan of profit paid out, 1 − w
 * @param electedRate rate at which the credit is granted and recaptured
 * @param creditLost whether the horizon is shorter than the holding period, so that the credit is lost
 * @param deferralValue present value of the deferral per yuan reinvested
 * @param packageValue present value of deferral and credit per yuan reinvested
 */
public record TaxSheet(
        double deductions,
        TaxTerms terms,
        double combinedRate,
        List<FinanceRow> finances,
        double afterTaxReturn,
        List<RouteRow> routes,
        double repatriated,
        double electedRate,
        boolean creditLost,
        double deferralValue,
        double packageValue) {
    public TaxSheet {
        finances = List.copyOf(finances);
        routes = List.copyOf(routes);
    }

    /** Effective rates under one source of money. */
    public record FinanceRow(Finance finance, EffectiveTaxRates rates) {}

    /**
     * One way to reinvest.
     *
     * @param hurdle yearly after-tax return at which it is worth as much as paying out
     * @param userCost gross of depreciation, 1/year
     * @param requiredReturn pre-tax return net of depreciation that meets the hurdle, 1/year
     * @param value present value of a yuan of profit in this use at the investment's after-tax return
     */
    public record RouteRow(
            ReinvestmentRoute route, double hurdle, double userCost, double requiredReturn, double value) {}

    /** Works a case out under the given sources of money. */
    public static TaxSheet of(TaxCase input, List<Finance> sources) {
        Allowance allowance = input.assets().allowance();
        TaxTerms terms =
                input.assets().terms(input.corporateTax(), input.project().nominalRate(), input.equipmentGrant());
        List<FinanceRow> finances = new ArrayList<>();
        for (Finance finance : sources) {
            finances.add(new FinanceRow(
                    finance,
                    EffectiveTaxRates.of(
                            input.project(), terms, allowance.immediateShare(), finance, input.withholding())));
        }
        UserCost userCost = new UserCost(input.depreciation());
        double afterTaxReturn = userCost.returnOn(terms, input.pretaxReturn() + input.depreciation());
        CreditElection election =
                new CreditElection(input.statutoryWithholding(), input.discountRate(), input.horizon());
        double elected = election.rate(input.withholding(), input.credit(), input.creditUse());
        boolean lost = input.credit() > 0 && input.horizon() < ProfitValuation.HOLDING_YEARS;
        double deferral = new ReliefValue(input.discountRate()).deferral(input.withholding(), input.horizon());
        double both = lost || input.credit() == 0
                ? deferral
                : election.benefit(input.withholding(), elected, input.credit(), input.creditUse());
        return new TaxSheet(
                allowance.presentValue(input.project().nominalRate()),
                terms,
                1 - (1 - input.corporateTax()) * (1 - input.withholding()),
                finances,
                afterTaxReturn,
                routes(input, election, elected, terms, afterTaxReturn),
                1 - input.withholding(),
                elected,
                lost,
                deferral,
                both);
    }

    private static List<RouteRow> routes(
            TaxCase input, CreditElection election, double elected, TaxTerms terms, double afterTaxReturn) {
        HurdleRate hurdle = new HurdleRate(input.discountRate(), input.horizon());
        ProfitValuation valuation = new ProfitValuation(election, input.subsidiaryCost(), 0, 1);
        Prospects prospects = new Prospects(input.withholding(), afterTaxReturn, afterTaxReturn);
        UnitValues untaxed = valuation.of(prospects, Relief.NONE);
        UserCost userCost = new UserCost(input.depreciation());
        List<RouteRow> rows = new ArrayList<>();
        for (ReinvestmentRoute route : ReinvestmentRoute.values()) {
            double required = switch (route) {
                case RETAINED -> hurdle.retained();
                case SUBSIDIARY -> hurdle.retained() + input.subsidiaryCost();
                case NO_RELIEF -> hurdle.withoutRelief(input.withholding());
                case DEFERRAL -> hurdle.deferral();
                case CREDIT -> creditHurdle(input, hurdle, election, elected);
            };
            double value = switch (route) {
                case RETAINED -> untaxed.retain();
                case SUBSIDIARY -> untaxed.subsidiary();
                case NO_RELIEF -> untaxed.reinvest();
                case DEFERRAL -> valuation.of(prospects, Relief.DEFERRAL).reinvest();
                case CREDIT ->
                    valuation
                            .of(prospects, Relief.DEFERRAL.withCredit(input.credit(), input.creditUse()))
                            .reinvest();
            };
            rows.add(new RouteRow(route, required, userCost.of(terms, required), userCost.net(terms, required), value));
        }
        return rows;
    }

    private static double creditHurdle(TaxCase input, HurdleRate hurdle, CreditElection election, double elected) {
        if (input.credit() == 0 || input.horizon() < ProfitValuation.HOLDING_YEARS) {
            return hurdle.deferral();
        }
        return hurdle.creditElected(
                input.withholding(),
                elected,
                Math.min(elected, input.credit()),
                election.useYears(input.withholding(), elected, input.credit(), input.creditUse()));
    }
}
