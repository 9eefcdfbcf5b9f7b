package org.zonelab.scenarios.data;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.world.DataGrade;

/** Figures of single zones brought to the base year: the fixed points of all raking. */
final class Anchors {
    private final Map<FigureKind, double[]> values = new EnumMap<>(FigureKind.class);
    private final Map<FigureKind, ZoneFigure[]> sources = new EnumMap<>(FigureKind.class);
    private final int zones;

    Anchors(ZoneFigures figures, NationalFigures national, int zones, int baseYear, double maxAge) {
        this.zones = zones;
        for (FigureKind kind : FigureKind.values()) {
            double[] value = new double[zones];
            ZoneFigure[] source = new ZoneFigure[zones];
            Arrays.fill(value, Double.NaN);
            for (int z = 0; z < zones; z++) {
                Optional<ZoneFigure> nearest = figures.nearest(kind, z, baseYear, maxAge);
                if (nearest.isPresent()) {
                    source[z] = nearest.get();
                    int year = nearest.get().year();
                    Optional<String> series = series(kind);
                    value[z] = nearest.get().value()
                            * series.map(name -> national.growth(name, year, baseYear))
                                    .orElse(1.0);
                }
            }
            values.put(kind, value);
            sources.put(kind, source);
        }
    }

    /** National series by whose growth per zone a figure of another year is moved; other kinds are taken as they are. */
    private static Optional<String> series(FigureKind kind) {
        return switch (kind) {
            case VALUE_ADDED, INDUSTRIAL_OUTPUT -> Optional.of("gdp");
            case FOREIGN_INVESTMENT -> Optional.of("fdi_actual_use");
            case EXPORTS, IMPORTS, TRADE -> Optional.of("trade_total");
            case HIGH_TECH_FIRMS -> Optional.of("hightech_firms");
            case ENTITIES,
                    ABOVE_SCALE_FIRMS,
                    FOREIGN_FIRMS,
                    TRADING_FIRMS,
                    FOREIGN_OUTPUT_SHARE,
                    WAGE,
                    LAND_PRICE,
                    PLOT_RATIO -> Optional.empty();
        };
    }

    /** Values of the base year in the kind's unit, {@code [zone]}; NaN where nothing is stated. */
    double[] of(FigureKind kind) {
        return values.getOrDefault(kind, new double[0]).clone();
    }

    /** Several figures A, one B, none C. */
    DataGrade grade(int zone) {
        int stated = 0;
        for (double[] value : values.values()) {
            stated += Double.isNaN(value[zone]) ? 0 : 1;
        }
        return stated > 1 ? DataGrade.A : stated == 1 ? DataGrade.B : DataGrade.C;
    }

    /** Where each figure comes from. */
    Provenance provenance() {
        return new Provenance(sources, zones);
    }
}
