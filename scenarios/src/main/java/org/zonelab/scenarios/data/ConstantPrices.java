package org.zonelab.scenarios.data;

import java.util.OptionalInt;

/**
 * Moves money of a year into that of the model: RMB in prices of {@value #BASE}.
 *
 * @param series with the GDP deflator of China by year and the exchange rate
 */
public record ConstantPrices(NationalSeries series) {
    /** Year in whose prices the model counts. */
    public static final int BASE = 2024;

    /** Indicator of the growth of the deflator over the year before, a fraction. */
    static final String DEFLATOR = "gdp_deflator_growth";

    /** Indicator of RMB for a dollar, average of the year. */
    static final String EXCHANGE_RATE = "rmb_per_usd";

    /**
     * Prices of a year relative to those of the base year.
     *
     * @throws IllegalArgumentException if the deflator of a year between is not known
     */
    public double level(int year) {
        double level = 1;
        for (int later = year + 1; later <= BASE; later++) {
            level /= 1 + series.of(NationalSeries.CHINA, DEFLATOR, later);
        }
        for (int earlier = BASE + 1; earlier <= year; earlier++) {
            level *= 1 + series.of(NationalSeries.CHINA, DEFLATOR, earlier);
        }
        return level;
    }

    /**
     * RMB for a dollar, average of a year.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public double exchangeRate(int year) {
        return series.of(NationalSeries.CHINA, EXCHANGE_RATE, year);
    }

    /** The first year up to which a deflator is missing; empty if {@link #level} knows the year. */
    OptionalInt missing(int year) {
        for (int between = Math.min(year, BASE) + 1; between <= Math.max(year, BASE); between++) {
            if (series.find(NationalSeries.CHINA, DEFLATOR, between).isEmpty()) {
                return OptionalInt.of(between);
            }
        }
        return OptionalInt.empty();
    }
}
