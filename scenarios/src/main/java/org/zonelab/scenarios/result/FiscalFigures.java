package org.zonelab.scenarios.result;

import java.util.List;
import org.zonelab.engine.effect.FiscalLine;
import org.zonelab.engine.effect.FiscalTerms;

/**
 * Lines of the fiscal account of one place, by replication and period.
 *
 * @param figures of the place
 * @param lines of each replication, in one order
 * @param terms of each replication
 * @param years years after the base year; their total is the period that follows them
 */
record FiscalFigures(PlaceFigures figures, List<List<FiscalLine>> lines, List<FiscalTerms> terms, int years) {
    /** A line in one world and period. */
    double amount(int replication, int line, PairSide side, int period) {
        return lines.get(replication).get(line).of(outcome -> figures.value(replication, side, outcome, period));
    }

    /** A line in one world, year by year. */
    double[] yearly(int replication, int line, PairSide side) {
        double[] amounts = new double[years];
        for (int year = 0; year < years; year++) {
            amounts[year] = amount(replication, line, side, year + 1);
        }
        return amounts;
    }

    /** Policy minus counterfactual, year by year. */
    double[] change(int replication, int line) {
        double[] policy = yearly(replication, line, PairSide.POLICY);
        double[] counterfactual = yearly(replication, line, PairSide.COUNTERFACTUAL);
        for (int year = 0; year < years; year++) {
            policy[year] -= counterfactual[year];
        }
        return policy;
    }

    /** Present value of a line in one world; deferred tax at what is expected of it, after the horizon. */
    double presentValue(int replication, int line, PairSide side) {
        FiscalTerms of = terms.get(replication);
        if (lines.get(replication).get(line).kind() == FiscalLine.Kind.STOCK) {
            return amount(replication, line, side, years) * of.deferredValue() * of.discount(years - 1);
        }
        return of.presentValue(yearly(replication, line, side));
    }

    /** Position of a line. */
    int line(FiscalLine.Treasury treasury, String name) {
        List<FiscalLine> first = lines.get(0);
        for (int k = 0; k < first.size(); k++) {
            if (first.get(k).treasury() == treasury && first.get(k).name().equals(name)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no line " + name + " of " + treasury);
    }
}
