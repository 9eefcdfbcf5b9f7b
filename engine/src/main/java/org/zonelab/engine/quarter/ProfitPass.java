package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;

/** Profit before and corporate tax of one chunk, RMB million in the quarter; see ProfitAccount for the definition. */
final class ProfitPass {
    private ProfitPass() {}

    static void profit(Chunk c, CohortQuarter q, Scratch s) {
        double margin = (1 - q.function().labourShare() - q.costShare()) / 4;
        double deduction = q.deductionShare() / 4;
        double depreciation = q.depreciationRate() / 4;
        double[] rate = q.taxRate();
        double[] saving = q.saving();
        double[] advanced = q.advancedDeduction();
        for (int j = 0; j < c.size; j++) {
            double valueAdded = s.valueAdded[j];
            double profit = 0;
            double tax = 0;
            if (valueAdded > 0) {
                profit =
                        (margin + saving[c.zone[j]] / 4) * valueAdded - depreciation * s.capital[j] - c.landRent[j] / 4;
                double taxable = profit - deduction * valueAdded;
                taxable -= advanced.length == 0 ? 0 : advanced[c.zone[j]] * s.investment[j];
                tax = taxable > 0 ? rate[s.row[j]] * taxable : 0;
            }
            s.profit[j] = profit;
            s.tax[j] = tax;
        }
    }

    /** Cash that foreign firms keep: profit after tax and depreciation less maintenance; returns their sum. */
    static double keep(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s) {
        double cashShare = q.depreciationRate() / 4 - q.maintenance();
        double kept = 0;
        for (int j = 0; j < c.size; j++) {
            if (s.valueAdded[j] > 0) {
                double profit = s.profit[j] - s.tax[j];
                double cash = profit + cashShare * s.capital[j];
                foreign.earnings[j] += cash;
                kept += cash;
                foreign.yearProfit[j] += profit;
            }
        }
        return kept;
    }
}
