package org.zonelab.scenarios.backcast;

import java.util.OptionalDouble;
import org.zonelab.scenarios.data.NationalSeries;

/** A series that is published and simulated, with the definition that is followed. */
enum Compared {
    /** Value added of the zones under evaluation. */
    VALUE_ADDED("value-added", "trillion RMB", "gdp"),
    /** Exports and imports. */
    TRADE("trade", "trillion RMB", "trade_total"),
    /** Actual use without reinvestment by foreign firms in China. */
    FOREIGN_INVESTMENT("foreign-investment", "billion USD", "fdi_actual_use"),
    /** Certified high-tech firms. */
    HIGH_TECH_FIRMS("high-tech-firms", "thousand firms", "hightech_firms"),
    /** Manufacturers with sales of 3 billion RMB in the east, 1.5 elsewhere. */
    LARGE_MANUFACTURERS("large-manufacturers", "firms", "large_manufacturers_east30_west15_100m");

    /** Year published under both definitions; figures of later years are carried over by its ratio. */
    private static final int BOTH = 2023;

    private static final String EVALUATION = "_evaluation_scope";

    private final String id;
    private final String unit;
    private final String indicator;

    Compared(String id, String unit, String indicator) {
        this.id = id;
        this.unit = unit;
        this.indicator = indicator;
    }

    String id() {
        return id;
    }

    String unit() {
        return unit;
    }

    /** The published value in the unit, under the definition of the evaluation of zones; empty where there is none. */
    OptionalDouble published(NationalSeries series, int year) {
        OptionalDouble evaluation = series.find(NationalSeries.ZONES, indicator + EVALUATION, year);
        OptionalDouble found = evaluation.isPresent() ? evaluation : series.find(NationalSeries.ZONES, indicator, year);
        if (found.isEmpty()) {
            return found;
        }
        double scale = this == HIGH_TECH_FIRMS ? 1e-3 : 1;
        return OptionalDouble.of(scale * found.getAsDouble() * (year > BOTH ? carried(series) : 1));
    }

    private double carried(NationalSeries series) {
        OptionalDouble evaluation = series.find(NationalSeries.ZONES, indicator + EVALUATION, BOTH);
        return evaluation.isEmpty() ? 1 : evaluation.getAsDouble() / series.of(NationalSeries.ZONES, indicator, BOTH);
    }

    /** Where the published value of a year comes from. */
    String source(NationalSeries series, int year) {
        String evaluation = series.source(NationalSeries.ZONES, indicator + EVALUATION, year);
        return evaluation.isEmpty() ? series.source(NationalSeries.ZONES, indicator, year) : evaluation;
    }
}
