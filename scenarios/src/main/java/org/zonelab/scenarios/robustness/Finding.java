package org.zonelab.scenarios.robustness;

import java.util.List;
import java.util.Locale;
import org.zonelab.engine.effect.PairFigures;
import org.zonelab.engine.effect.PairMeasures;
import org.zonelab.engine.outcome.OutcomeCatalogue;

/** A figure of a pair of worlds that a report leads with: nation, whole horizon. */
public enum Finding {
    ADDITIONAL_INVESTMENT("million RMB"),
    FDI("million RMB"),
    VALUE_ADDED("million RMB"),
    JOB_YEARS("person-years"),
    DEADWEIGHT_SHARE("share of claims"),
    PUBLIC_COST("million RMB"),
    COST_PER_ADDITIONAL_YUAN("yuan");

    private static final int NATION = 0;

    private final String unit;

    Finding(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /** Name of the outcome. */
    public String outcome() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Mean over replications; a ratio is one of means. NaN where it is undefined. */
    double of(List<PairFigures> replications) {
        if (!OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome())).pairOnly()) {
            return replications.stream()
                    .mapToDouble(pair -> pair.difference(NATION, outcome()))
                    .average()
                    .orElse(Double.NaN);
        }
        var measure = PairMeasures.of(OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome())));
        double above = 0;
        double below = 0;
        for (PairFigures pair : replications) {
            above += measure.numerator(pair, NATION) / replications.size();
            below += measure.denominator(pair, NATION) / replications.size();
        }
        return below == 0 ? Double.NaN : above / below;
    }
}
