package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.mechanism.location.NestProbabilities;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.PlaceTerms;
import org.zonelab.engine.trace.PlaceView;

/** How the zones looked to a firm of one type that chose a place, before the quarter was run. */
final class PlaceReplay {
    private final BaseYear base;
    private final WorldState state;
    private final LocationTables tables;
    private final int t;

    PlaceReplay(BaseYear base, WorldState state, LocationTables tables, int t) {
        this.base = base;
        this.state = state;
        this.tables = tables;
        this.t = t;
    }

    /** No project of the slot in this world. */
    PlaceChoice noProject() {
        return new PlaceChoice(
                state.quarter,
                PlaceChoice.NOWHERE,
                PlaceChoice.NO_PROJECT,
                PlaceChoice.NO_PROJECT,
                Double.NaN,
                0,
                0,
                List.of());
    }

    /** A new project, drawn to a plant of its group unless that is -1. */
    PlaceChoice arrival(ArrivalPass arrivals, int group, int wish, int outcome, double capital) {
        double[] distance = new double[base.zones()];
        if (group >= 0) {
            int home = state.groups.home[group];
            double mean = StrictMath.log(arrivals.meanFactor(t, home));
            double[] factors = base.distanceDecay.factors(home);
            for (int z = 0; z < distance.length; z++) {
                distance[z] = StrictMath.log(factors[z]) - mean;
            }
        }
        ZoneRace race = tables.race(t);
        double sum = 0;
        for (int z = 0; z < distance.length; z++) {
            sum += race.weight(z) * StrictMath.exp(distance[z]);
        }
        NestProbabilities nests =
                base.parameters.location().nestedLogit().probabilities(StrictMath.log(sum), tables.outside(t));
        List<PlaceView> views = new ArrayList<>();
        for (int z = 0; z < distance.length; z++) {
            double probability = nests.zones() * race.weight(z) * StrictMath.exp(distance[z]) / sum;
            views.add(view(z, distance[z], 0, probability));
        }
        return choice(PlaceChoice.NOWHERE, wish, outcome, capital, nests.elsewhere(), nests.abroad(), views);
    }

    /** A firm that reconsiders its zone. */
    PlaceChoice move(RelocationPass relocations, Chunk c, int wish) {
        ZoneRace race = tables.race(t);
        int home = c.zone[0];
        double sum = 0;
        for (int z = 0; z < base.zones(); z++) {
            sum += race.weight(z) * StrictMath.exp(relocations.logFactor(z, home));
        }
        List<PlaceView> views = new ArrayList<>();
        for (int z = 0; z < base.zones(); z++) {
            double own = relocations.logFactor(z, home);
            views.add(view(z, 0, own, race.weight(z) * StrictMath.exp(own) / sum));
        }
        return choice(home, wish, home, StrictMath.exp(c.logCapital[0]), 0, 0, views);
    }

    private PlaceView view(int zone, double distance, double own, double probability) {
        PlaceTerms terms = tables.terms(t, zone);
        return new PlaceView(
                zone, terms, distance, own, probability, state.zones.landPrice[zone], tables.approvalDays(zone, t));
    }

    private PlaceChoice choice(
            int home, int wish, int outcome, double capital, double elsewhere, double abroad, List<PlaceView> views) {
        views.sort(Comparator.comparingDouble(PlaceView::probability).reversed());
        return new PlaceChoice(state.quarter, home, wish, outcome, capital, elsewhere, abroad, views);
    }
}
