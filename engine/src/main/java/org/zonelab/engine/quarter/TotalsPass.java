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
        double[] incumbent = totals.row(Measure.INCUMBENT_PROFIT);
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            double weight = c.weight[j];
            valueAdded[zone] += weight * s.valueAdded[j] / 4;
            investment[zone] += weight * s.investment[j];
            tax[zone] += weight * s.tax[j];
            double earned = weight * (s.profit[j] - s.tax[j]);
            profit[zone] += earned;
            incumbent[zone] += c.birth[j] < Simulation.BASE_QUARTERS ? earned : 0;
            if (c.install[j] == q.quarter()) {
                landSold[zone] += weight * c.land[j];
            }
        }
    }

    /** Stocks at the end of the quarter, of firms that have installed their capital; returns those that began to produce. */
    static double stocks(Chunk c, int quarter, Scratch s, CohortTotals totals) {
        double started = 0;
        double[] firms = totals.row(Measure.FIRMS);
        double[] capital = totals.row(Measure.CAPITAL);
        double[] land = totals.row(Measure.LAND);
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            double weight = c.weight[j];
            land[zone] += weight * c.land[j];
            if (c.install[j] <= quarter) {
                capital[zone] += weight * s.capital[j];
            }
            if (c.start[j] <= quarter) {
                firms[zone] += weight;
                started += c.start[j] == quarter ? weight : 0;
            }
        }
        countFlagged(c, quarter, s.list, totals);
        return started;
    }

    /** Adds the producing firms with a flag to their zones; without branches, which processors would guess badly. */
    private static void countFlagged(Chunk c, int quarter, int[] list, CohortTotals totals) {
        double[] highTech = totals.row(Measure.HIGH_TECH);
        double[] trading = totals.row(Measure.TRADING);
        int few = 0;
        for (int j = 0; j < c.size; j++) {
            list[few] = j;
            int flags = (c.highTech[j] ? 1 : 0) + (c.trading[j] ? 1 : 0) + c.kind[j];
            few += c.start[j] <= quarter ? Math.min(flags, 1) : 0;
        }
        for (int k = 0; k < few; k++) {
            int j = list[k];
            int zone = c.zone[j];
            double weight = c.weight[j];
            highTech[zone] += (c.highTech[j] ? 1 : 0) * weight;
            trading[zone] += (c.trading[j] ? 1 : 0) * weight;
            if (c.kind[j] != 0) {
                totals.add(Measure.ofKind(c.kind[j]), zone, weight);
                if (c.supported[j]) {
                    totals.add(Measure.addedOfKind(c.kind[j]), zone, weight);
                }
            }
        }
    }
}
