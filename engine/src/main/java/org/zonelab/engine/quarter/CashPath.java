package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.world.Industry;

/**
 * Cash of foreign firms along their burn-in, per yuan of capital: profit and depreciation come in, maintenance, expansion and
 * yearly payouts go out, by the rules of the simulated quarters. So the run begins with the cash that firms would hold had
 * they long lived under base-year law, and not with a stock that they first must spend or save.
 */
final class CashPath {
    private final double valueAddedAtNoGap;
    private final double curvature;
    private final double margin;
    private final double deduction;
    private final double taxRate;
    private final double depreciation;
    private final double maintenance;
    private final double idlePerValueAdded;
    private final double outflow;
    private final ProfitParameters parameters;

    /** Cash per unit of capital, {@code [firm]}. */
    final double[] cash = new double[BurnIn.BLOCK];

    /** Last yearly payout per unit of capital, {@code [firm]}. */
    final double[] payout = new double[BurnIn.BLOCK];

    private final double[] yearProfit = new double[BurnIn.BLOCK];

    /**
     * Cash of firms of one type.
     *
     * @param rent yearly cost of a thousand m2 of land, mean of the zones
     */
    CashPath(TypeTerms terms, ModelParameters model, double rent) {
        Industry industry = terms.industry();
        parameters = model.reinvestment();
        curvature = 1 - terms.function().capitalElasticity();
        valueAddedAtNoGap = industry.valueAddedRatio() / industry.capitalIntensity();
        double costs =
                industry.netProductionTaxShare() + model.production().overheadShare() + rent * industry.landIntensity();
        margin = 1 - industry.labourShare() - costs / industry.valueAddedRatio();
        deduction = model.tax().superDeduction() * industry.researchIntensity() / industry.valueAddedRatio();
        taxRate = model.tax().corporateTaxRate().of(TaxStatus.STANDARD, BaseYear.YEAR, 0);
        depreciation = industry.depreciationRate();
        maintenance = model.investment().maintenanceShare() * depreciation / 4;
        idlePerValueAdded = parameters.idleCashShare() / industry.valueAddedRatio();
        outflow = parameters.repatriateShare() + parameters.subsidiaryShare() + parameters.reinvestShare();
    }

    /** A firm with the cash it needs. */
    void start(int firm) {
        cash[firm] = idlePerValueAdded * valueAddedAtNoGap;
        payout[firm] = 0;
        yearProfit[firm] = 0;
    }

    /**
     * One quarter of a firm.
     *
     * @param gap gap before the firm adjusts
     * @param growth growth of capital by expansion
     * @param quarter running number; profit is put to use in every fourth
     */
    void advance(int firm, double gap, double growth, int quarter) {
        double held = cash[firm];
        double paid = payout[firm];
        double earned = yearProfit[firm];
        double valueAdded = valueAddedAtNoGap * PortableMath.exp(curvature * gap);
        double gross = (margin * valueAdded - depreciation) / 4;
        double taxable = gross - deduction * valueAdded / 4;
        double profit = taxable > 0 ? gross - taxRate * taxable : gross;
        double kept = 1 - depreciation / 4 + maintenance;
        held += profit + depreciation / 4 - maintenance;
        double idle = idlePerValueAdded * valueAdded;
        held -= Math.min(kept * growth, Math.max(0, held - idle));
        earned += profit;
        if (quarter % 4 == 3) {
            double wish = paid + parameters.payoutSpeed() * (parameters.payoutTarget() * Math.max(0, earned) - paid);
            paid = Math.max(0, Math.min(wish, held - idle));
            held -= outflow * paid;
            earned = 0;
        }
        double scale = 1 / (kept * (1 + growth));
        cash[firm] = held * scale;
        payout[firm] = paid * scale;
        yearProfit[firm] = earned * scale;
    }
}
