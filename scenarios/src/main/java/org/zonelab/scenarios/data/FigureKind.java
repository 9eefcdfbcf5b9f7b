package org.zonelab.scenarios.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Figures of a zone that set a level of the base year, and the indicators that state them. */
public enum FigureKind {
    VALUE_ADDED("RMB million", "value_added", "gdp"),
    INDUSTRIAL_OUTPUT(
            "RMB million",
            "industrial_output",
            "industrial_output_above_scale",
            "industrial_revenue_or_output_above_scale"),
    FOREIGN_INVESTMENT("RMB million", "foreign_investment", "fdi", "fdi_actual_use"),
    EXPORTS("RMB million", "exports"),
    IMPORTS("RMB million", "imports"),
    TRADE("RMB million", "trade", "trade_total", "trade_total_usd"),
    ENTITIES("entities", "entities", "business_entities"),
    ABOVE_SCALE_FIRMS("firms", "above_scale_firms", "above_scale_industrial_firms"),
    FOREIGN_FIRMS("firms", "foreign_firms"),
    HIGH_TECH_FIRMS("firms", "high_tech_firms", "hightech_firms"),
    TRADING_FIRMS("firms", "trading_firms", "firms_with_trade"),
    FOREIGN_OUTPUT_SHARE("share", "foreign_output_share", "foreign_share_of_industrial_output_min"),
    WAGE("RMB/yr", "wage"),
    LAND_PRICE("RMB/m2", "land_price"),
    PLOT_RATIO("ratio", "plot_ratio");

    private static final String SEPARATOR = ",";

    private final String unit;
    private final String indicators;

    FigureKind(String unit, String... indicators) {
        this.unit = unit;
        this.indicators = String.join(SEPARATOR, indicators);
    }

    /** Unit of the model for this figure; also what a value without unit is taken to be in. */
    public String unit() {
        return unit;
    }

    /** Names by which files state the figure, ours first. */
    public List<String> indicators() {
        return List.of(indicators.split(SEPARATOR));
    }

    /** The figure that an indicator states, if it is one of these. */
    public static Optional<FigureKind> of(String indicator) {
        return Arrays.stream(values())
                .filter(kind -> kind.indicators().contains(indicator))
                .findFirst();
    }

    /** All names of all figures. */
    public static List<String> allIndicators() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.indicators().stream())
                .toList();
    }
}
