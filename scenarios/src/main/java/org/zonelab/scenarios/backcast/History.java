package org.zonelab.scenarios.backcast;

import org.zonelab.scenarios.data.ConstantPrices;
import org.zonelab.scenarios.data.NationalSeries;

/**
 * What drove the zones from outside, by year: growth and prices of China, its foreign investment, exchange rate.
 *
 * @param series published figures
 */
record History(NationalSeries series) {
    /** Year in which the backcast opens. */
    static final int FIRST = 2019;

    /** Last year with all drivers. */
    static final int LAST = 2025;

    /** Year in whose prices the model counts. */
    static final int PRICES = ConstantPrices.BASE;

    private static final double MILLION_PER_BILLION = 1000;

    /** Years from the first to the last. */
    static int years() {
        return LAST - FIRST + 1;
    }

    private double china(String indicator, int year) {
        return series.of(NationalSeries.CHINA, indicator, year);
    }

    /** Real growth of each year, fractions. */
    double[] growth() {
        double[] growth = new double[years()];
        for (int year = FIRST; year <= LAST; year++) {
            growth[year - FIRST] = china("gdp_growth_real", year);
        }
        return growth;
    }

    /** Prices of a year relative to those of 2024. */
    double prices(int year) {
        return new ConstantPrices(series).level(year);
    }

    /** RMB for a dollar, average of the year. */
    double exchangeRate(int year) {
        return new ConstantPrices(series).exchangeRate(year);
    }

    /** Foreign investment of China, RMB million of 2024. */
    double foreignInvestment(int year) {
        return china("fdi_actual_use", year) * MILLION_PER_BILLION * exchangeRate(year) / prices(year);
    }

    /** Real foreign investment of China relative to the first year. */
    double[] climate() {
        double[] climate = new double[years()];
        for (int year = FIRST; year <= LAST; year++) {
            climate[year - FIRST] = year == FIRST ? 1 : foreignInvestment(year) / foreignInvestment(FIRST);
        }
        return climate;
    }
}
