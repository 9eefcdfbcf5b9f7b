package org.zonelab.scenarios.data;

import java.util.List;
import org.zonelab.engine.world.Zone;

/** The three groups of zones with published totals: east, central, and west with the northeast. */
final class RegionalTotals {
    static final int EAST = 0;
    static final int CENTRAL = 1;
    static final int WEST_AND_NORTHEAST = 2;

    private static final String[] SCOPES = {"ETDZs east", "ETDZs central"};

    private final NationalFigures national;
    private final int year;
    private final int[] groupOf;

    RegionalTotals(NationalFigures national, List<Zone> zones, int year) {
        this.national = national;
        this.year = year;
        this.groupOf = zones.stream()
                .mapToInt(zone -> switch (zone.region()) {
                    case EAST -> EAST;
                    case CENTRAL -> CENTRAL;
                    case WEST, NORTHEAST -> WEST_AND_NORTHEAST;
                })
                .toArray();
    }

    /** Spreads a total of the base year by the regions' shares in the published year. */
    Spread spread(String what, String indicator, double total) {
        double[] share = shares(indicator);
        double[] totals = new double[share.length];
        for (int g = 0; g < share.length; g++) {
            totals[g] = total * share[g];
        }
        return new Spread(what, groupOf, totals);
    }

    /** Shares of the groups; that of west and northeast is the remainder. */
    double[] shares(String indicator) {
        double all = national.of(NationalFigures.ALL, indicator, year);
        double east = national.of(SCOPES[EAST], indicator, year) / all;
        double central = national.of(SCOPES[CENTRAL], indicator, year) / all;
        return new double[] {east, central, 1 - east - central};
    }

    /** A share of value added by group, e.g. of the secondary sector, for each zone. */
    double[] shareOfValueAdded(String indicator) {
        double[] part = shares(indicator);
        double[] whole = shares("gdp");
        double level =
                national.of(NationalFigures.ALL, indicator, year) / national.of(NationalFigures.ALL, "gdp", year);
        double[] share = new double[groupOf.length];
        for (int z = 0; z < share.length; z++) {
            share[z] = level * part[groupOf[z]] / whole[groupOf[z]];
        }
        return share;
    }
}
