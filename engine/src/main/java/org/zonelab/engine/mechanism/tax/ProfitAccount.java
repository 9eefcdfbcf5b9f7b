package org.zonelab.engine.mechanism.tax;

/**
 * From value added to profit after corporate tax, one firm and one period, RMB million of that period.
 *
 * <pre>
 * profit   = VA − wages − production taxes − land − energy surcharge − overhead − compliance − research − depreciation
 * taxable  = max(0, profit − s research)
 * net      = profit − τ taxable
 * cash     = net + depreciation
 * </pre>
 *
 * <p>Tax depreciation equals book depreciation here: what accelerated depreciation is worth enters the user cost, once.
 * Losses are not carried forward (the law allows five years, ten for high-tech firms), so tax on volatile firms is
 * slightly too high. Source: CIT Law arts. 5, 8, 30.
 *
 * @param netProductionTax taxes on production less subsidies
 * @param landAnnuity yearly cost of the land used
 * @param energySurcharge change of the energy bill against the base year, positive costs
 * @param research research reported, a part of cost
 */
public record ProfitAccount(
        double valueAdded,
        double wages,
        double netProductionTax,
        double landAnnuity,
        double energySurcharge,
        double overhead,
        double compliance,
        double research,
        double depreciation) {

    /** Profit before corporate tax. */
    public double profit() {
        return valueAdded
                - wages
                - netProductionTax
                - landAnnuity
                - energySurcharge
                - overhead
                - compliance
                - research
                - depreciation;
    }

    public double taxable(ResearchDeduction deduction) {
        return taxable(profit(), research, deduction.extraShare());
    }

    public double corporateTax(ResearchDeduction deduction, double rate) {
        return rate * taxable(deduction);
    }

    public double netProfit(ResearchDeduction deduction, double rate) {
        return profit() - corporateTax(deduction, rate);
    }

    /** Cash after tax, before investment. */
    public double cash(ResearchDeduction deduction, double rate) {
        return netProfit(deduction, rate) + depreciation;
    }

    /** Taxable profit, the scalar that the pass over a chunk repeats. */
    public static double taxable(double profit, double research, double extraShare) {
        double base = profit - extraShare * research;
        return base > 0 ? base : 0;
    }

    /**
     * Corporate tax of the first firms of a chunk.
     *
     * @param profit profit before tax, {@code [slot]}
     * @param research research reported, {@code [slot]}
     * @param rate statutory rate of each firm, {@code [slot]}
     * @param tax result, {@code [slot]}
     */
    public static void corporateTaxes(
            int firms, double[] profit, double[] research, double extraShare, double[] rate, double[] tax) {
        for (int j = 0; j < firms; j++) {
            double base = profit[j] - extraShare * research[j];
            tax[j] = rate[j] * 0.5 * (base + Math.abs(base));
        }
    }
}
