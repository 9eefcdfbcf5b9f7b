package org.zonelab.engine.quarter;

/**
 * Growth and climate as they were, year by year, for running the model over past years.
 *
 * <pre>L(y) = Σ_{k=1..y} ln(1 + g_k) at the middle of year y, straight lines between</pre>
 *
 * <p>Before the base year growth is that of the base year, after the last year that of the last.
 *
 * @param growth g, real growth of each year over the one before, fractions; the first is that of the base year
 * @param climate arrivals and new equity from abroad of each year relative to the base year; the first is 1
 * @param firmStockGrowth growth of the number of firms, 1/year
 */
public record RecordedSurroundings(double[] growth, double[] climate, double firmStockGrowth) implements Surroundings {
    private static final int QUARTERS = 4;

    /** Place of the middle of a year between the quarters of it, counted from its first. */
    private static final double MIDDLE = 1.5;

    public RecordedSurroundings {
        growth = growth.clone();
        climate = climate.clone();
        if (growth.length == 0 || growth.length != climate.length) {
            throw new IllegalArgumentException("growth and climate must cover the same years, at least one");
        }
        if (climate[0] != 1) {
            throw new IllegalArgumentException("the climate of the base year must be 1, was " + climate[0]);
        }
    }

    @Override
    public double total(int quarter) {
        double years = (quarter - MIDDLE) / QUARTERS;
        if (years <= 0) {
            return StrictMath.log1p(growth[0]) * years;
        }
        int whole = (int) years;
        double sum = 0;
        for (int year = 1; year <= whole; year++) {
            sum += logGrowth(year);
        }
        return sum + logGrowth(whole + 1) * (years - whole);
    }

    private double logGrowth(int year) {
        return StrictMath.log1p(growth[Math.min(year, growth.length - 1)]);
    }

    @Override
    public double perFirm(int quarter) {
        return total(quarter) - StrictMath.log1p(firmStockGrowth) * (quarter - MIDDLE) / QUARTERS;
    }

    @Override
    public double climate(int quarter) {
        return climate[Math.max(0, Math.min(quarter / QUARTERS, climate.length - 1))];
    }
}
