package org.zonelab.scenarios.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.zonelab.engine.effect.FiscalLine;
import org.zonelab.engine.effect.PairMeasures;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;

/**
 * Which figures a run stores and where: single zones and cities hold the outcomes marked {@link Outcome#byZone()}, all
 * other scopes hold every outcome. Of the other outcomes that the fiscal account needs, single zones hold the years.
 *
 * @param outcomes as the engine lists them, measures of the pair among them
 * @param scopes as the engine lists them
 * @param firstYear the base year, with whose first quarter the run begins
 * @param quarters quarters of the run
 */
record SeriesLayout(List<Outcome> outcomes, List<Scope> scopes, int firstYear, int quarters) {
    private static final Set<String> YEARLY = Set.copyOf(FiscalLine.outcomes());

    SeriesLayout {
        outcomes = List.copyOf(outcomes);
        scopes = List.copyOf(scopes);
        for (Outcome outcome : outcomes) {
            if (outcome.pairOnly()) {
                PairMeasures.of(outcome);
            }
        }
    }

    static SeriesLayout of(WorldSeries series) {
        return new SeriesLayout(series.outcomes(), series.scopes(), series.firstYear(), series.values().length);
    }

    /** The base year, the years after it, and their total. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        periods.add(Period.baseYear(firstYear));
        periods.addAll(Period.afterBaseYear(firstYear, quarters));
        return List.copyOf(periods);
    }

    /** Positions of further outcomes of which the periods, but no quarters, are stored in a scope. */
    int[] yearlyOf(Scope scope) {
        int[] found = new int[outcomes.size()];
        int count = 0;
        for (int k = 0; k < outcomes.size() && scope.dimension() == Scope.Dimension.ZONE; k++) {
            Outcome outcome = outcomes.get(k);
            if (YEARLY.contains(outcome.name()) && !outcome.byZone()) {
                found[count++] = k;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Positions of the outcomes that are stored in a scope, without measures of the pair. */
    int[] outcomesOf(Scope scope) {
        return positions(scope, false);
    }

    /** Positions of the measures of the pair that are stored in a scope. */
    int[] measuresOf(Scope scope) {
        return positions(scope, true);
    }

    ScopeShape shape(Scope scope) {
        return new ScopeShape(
                outcomesOf(scope).length,
                measuresOf(scope).length,
                yearlyOf(scope).length,
                quarters,
                periods().size());
    }

    /** Position of the nation among the scopes. */
    int nation() {
        for (int k = 0; k < scopes.size(); k++) {
            if (scopes.get(k).dimension() == Scope.Dimension.NATION) {
                return k;
            }
        }
        throw new IllegalStateException("no scope holds the nation");
    }

    /** A hash of everything above, so that a part is never read with another layout than it was written with. */
    long fingerprint() {
        String hash = Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
        return Long.parseUnsignedLong(hash.substring(0, 16), 16);
    }

    private int[] positions(Scope scope, boolean pairOnly) {
        boolean fine = scope.dimension() == Scope.Dimension.ZONE || scope.dimension() == Scope.Dimension.CITY;
        int[] found = new int[outcomes.size()];
        int count = 0;
        for (int k = 0; k < outcomes.size(); k++) {
            Outcome outcome = outcomes.get(k);
            if (outcome.pairOnly() == pairOnly && (outcome.byZone() || !fine)) {
                found[count++] = k;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
