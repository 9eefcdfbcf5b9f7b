package org.zonelab.scenarios.calibration;

import java.util.Map;
import java.util.TreeMap;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.scenarios.result.PublishedFigure;
import org.zonelab.scenarios.run.PublishedTotals;

/** How far the four quarters of the base year are from the published totals. */
final class BaseYearGaps {
    private BaseYearGaps() {}

    /** Simulated over published less 1, by outcome. */
    static Map<String, Double> of(WorldSeries series, NationalTotals totals) {
        Map<String, Double> gaps = new TreeMap<>();
        for (PublishedFigure figure : PublishedTotals.of(totals)) {
            Outcome outcome = OutcomeCatalogue.all().get(OutcomeCatalogue.index(figure.outcome()));
            gaps.put(outcome.name(), year(series, outcome) / figure.value() - 1);
        }
        return gaps;
    }

    private static double year(WorldSeries series, Outcome outcome) {
        int column = OutcomeCatalogue.index(outcome.name());
        double sum = 0;
        for (int quarter = 0; quarter < Simulation.BASE_QUARTERS; quarter++) {
            double value = series.value(quarter, 0, column);
            sum = outcome.kind() == OutcomeKind.STOCK ? value : sum + value;
        }
        return outcome.kind() == OutcomeKind.LEVEL ? sum / Simulation.BASE_QUARTERS : sum;
    }
}
