package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.production.TrendGrowth;

/** What drives all zones from outside: growth around them and the climate for investment from abroad. */
public interface Surroundings {
    /** Cumulative log growth of all firms together from the middle of the base year to the middle of a quarter. */
    double total(int quarter);

    /** The same of one firm: less the growth of the number of firms. */
    double perFirm(int quarter);

    /** Arrivals and new equity from abroad relative to the base year. */
    double climate(int quarter);

    /** The stated path of a projection: trend growth and a climate that holds from the year after the base year on. */
    static Surroundings stated(ModelParameters parameters) {
        TrendGrowth trend = new TrendGrowth(
                parameters.production().growthStart(),
                parameters.production().growthEnd(),
                parameters.production().firmStockGrowth());
        double climate = parameters.conditions().foreignClimate();
        return new Surroundings() {
            @Override
            public double total(int quarter) {
                return trend.total(quarter);
            }

            @Override
            public double perFirm(int quarter) {
                return trend.perFirm(quarter);
            }

            @Override
            public double climate(int quarter) {
                return quarter < Simulation.BASE_QUARTERS ? 1 : climate;
            }
        };
    }
}
