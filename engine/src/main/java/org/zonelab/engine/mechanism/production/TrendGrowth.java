package org.zonelab.engine.mechanism.production;

/**
 * Stated growth of a firm on the base path, and of all firms together.
 *
 * <p>Yearly growth of the zones' output moves linearly from its start value in the base year to its end value ten years
 * later and stays there; firms grow by that less the growth of their number. For growth x a firm's productivity must
 * grow x (1 − ν + ls) when wages grow x. Time is centred on the middle of the base year, so that its four quarters add
 * up to the year's total.
 */
public record TrendGrowth(double growthStart, double growthEnd, double firmStockGrowth) {
    private static final int YEARS = 10;

    /** Cumulative log growth of one firm from the middle of the base year to the middle of a quarter. */
    public double perFirm(int quarter) {
        return total(quarter) - StrictMath.log1p(firmStockGrowth) * (quarter - 1.5) / 4;
    }

    /** Cumulative log growth of all firms together. */
    public double total(int quarter) {
        if (quarter < 2) {
            return StrictMath.log1p(growthStart) * (quarter - 1.5) / 4;
        }
        double sum = StrictMath.log1p(growthStart) * 0.5 / 4;
        for (int q = 2; q < quarter; q++) {
            sum += StrictMath.log1p(rate(q)) / 4;
        }
        return sum;
    }

    /** Yearly growth in force in a quarter. */
    public double rate(int quarter) {
        double share = Math.min(1.0, Math.max(0, quarter - 4) / (4.0 * YEARS));
        return growthStart + (growthEnd - growthStart) * share;
    }

    /** Log productivity that this trend needs, x (1 − ν + ls). */
    public double productivity(int quarter, ProductionFunction function) {
        return productivity(perFirm(quarter), function);
    }

    /** The same for a given cumulative log growth of a firm. */
    public static double productivity(double firmGrowth, ProductionFunction function) {
        return firmGrowth * (1 - function.returnsToScale() + function.labourShare());
    }
}
