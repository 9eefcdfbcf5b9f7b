package org.zonelab.scenarios.run;

import java.util.List;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.scenarios.result.PublishedFigure;

/** The official totals of the base year by the outcome that measures each. */
public final class PublishedTotals {
    private PublishedTotals() {}

    /** Each with its value. */
    public static List<PublishedFigure> of(NationalTotals totals) {
        return List.of(
                new PublishedFigure("value_added", totals.valueAdded()),
                new PublishedFigure("fdi", totals.foreignInvestment()),
                new PublishedFigure("fdi_usd", totals.foreignInvestment() / totals.rmbPerUsd()),
                new PublishedFigure("exports", totals.exports()),
                new PublishedFigure("imports", totals.imports()),
                new PublishedFigure("industrial_output", totals.industrialOutput()),
                new PublishedFigure("firms", totals.entities()),
                new PublishedFigure("above_scale_firms", totals.aboveScaleFirms()),
                new PublishedFigure("foreign_firms", totals.foreignFirms()),
                new PublishedFigure("high_tech_firms", totals.highTechFirms()),
                new PublishedFigure("trading_firms", totals.tradingFirms()));
    }
}
