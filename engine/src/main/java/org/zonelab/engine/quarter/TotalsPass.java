package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;

/** Adds a chunk to the totals of its cohort, in the order of its slots. */
final class TotalsPass {
    private TotalsPass() {}

    /** Flows of the quarter, of firms that close in it too. */
    static void flows(Chunk c, CohortQuarter q, Scratch s, CohortTotals totals) {
        double[] landSold = totals.row(Measure.LAND_SOLD);
        double[] valueAdded = totals.row(Measure.VALUE_ADDED);
        double[] investment = totals.row(Measure.INVESTMENT);
        double[] tax = totals.row(Measure.CORPORATE_TAX);
        double[] profit = totals.row(Measure.PROFIT);
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            double weight = c.weight[j];
            valueAdded[zone] += weight * s.valueAdded[j] / 4;
            investment[zone] += weight * s.investment[j];
            tax[zone] += weight * s.tax[j];
            profit[zone] += weight * (s.profit[j] - s.tax[j]);
            if (c.install[j] == q.quarter()) {
                landSold[zone] += weight * c.land[j];
            }
        }
    }

    /** Stocks at the end of the quarter, of firms that have installed their capital; returns those that began to produce. */
    static double stocks(Chunk c, CohortQuarter q, double[] capital, CohortTotals totals) {
        double started = 0;
        double[] firms = totals.row(Measure.FIRMS);
        double[] sum = totals.row(Measure.CAPITAL);
        double[] land = totals.row(Measure.LAND);
        double[] highTech = totals.row(Measure.HIGH_TECH);
        double[] trading = totals.row(Measure.TRADING);
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            double weight = c.weight[j];
            land[zone] += weight * c.land[j];
            if (c.install[j] > q.quarter()) {
                continue;
            }
            sum[zone] += weight * capital[j];
            if (c.start[j] > q.quarter()) {
                continue;
            }
            firms[zone] += weight;
            started += c.start[j] == q.quarter() ? weight : 0;
            if (c.highTech[j]) {
                highTech[zone] += weight;
            }
            if (c.trading[j]) {
                trading[zone] += weight;
            }
        }
        return started;
    }
}
