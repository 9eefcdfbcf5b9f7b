package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.trace.FirmSurvey;

/** Sums what every firm but micro entities does, from its capital and its claims before and after each quarter. */
final class FirmSurveyor implements QuarterObserver {
    private final BaseYear base;
    private final Map<Long, Tally> firms = new LinkedHashMap<>();
    private boolean opened;

    /** A firm's sums and its stocks when they were last looked at. */
    private static final class Tally {
        private final FirmSurvey.Sums sums;
        private double capital;
        private double claims;
        private double level;
        private byte kind;

        Tally(int type) {
            sums = new FirmSurvey.Sums(type);
        }
    }

    FirmSurveyor(BaseYear base) {
        this.base = base;
    }

    @Override
    public void before(Quarter quarter) {
        if (!opened) {
            opened = true;
            look(quarter.state(), -1);
        }
    }

    @Override
    public void after(Quarter quarter) {
        look(quarter.state(), quarter.state().quarter - 1);
    }

    /** @param quarter just run, or -1 to take stock only */
    private void look(WorldState state, int quarter) {
        for (int t = 0; t < state.cohorts.size(); t++) {
            if (state.cohorts.get(t).type().size() == SizeClass.MICRO) {
                continue;
            }
            double left = 1 - base.terms[t].industry().depreciationRate() / 4;
            for (Chunk c : state.cohorts.get(t).chunks()) {
                for (int j = 0; j < c.size; j++) {
                    look(c, j, t, quarter, left);
                }
            }
        }
    }

    private void look(Chunk c, int j, int t, int quarter, double left) {
        Tally tally = firms.computeIfAbsent(c.id[j], id -> new Tally(t));
        ForeignColumns foreign = c.foreign;
        int last = quarter < 0 ? Simulation.BASE_QUARTERS - 1 : quarter;
        double capital = c.install[j] > last ? 0 : StrictMath.exp(c.logCapital[j]);
        double claims = foreign == null ? 0 : foreign.ledger.totalBase(j);
        if (quarter >= 0) {
            double kept = kept(c, j, t, tally);
            tally.sums.add(
                    quarter,
                    c.zone[j],
                    Math.max(0, capital / kept - (c.start[j] > last ? 1 : left) * tally.capital),
                    Math.max(0, claims / kept - tally.claims),
                    capital);
        }
        tally.capital = capital;
        tally.claims = claims;
        tally.level = c.level[j];
        tally.kind = c.kind[j];
    }

    /** Share of its lines that a firm kept in the quarter: closing some lowers its productivity level with its capital. */
    private double kept(Chunk c, int j, int t, Tally tally) {
        boolean known = tally.capital > 0 && tally.kind == c.kind[j] && tally.level != c.level[j];
        double curvature = 1 - base.terms[t].function().capitalElasticity();
        return known ? StrictMath.exp((c.level[j] - tally.level) / curvature) : 1;
    }

    FirmSurvey survey() {
        TreeMap<Long, FirmSurvey.Sums> sums = new TreeMap<>();
        firms.forEach((id, tally) -> sums.put(id, tally.sums));
        List<CohortType> types = Arrays.stream(base.terms).map(TypeTerms::type).toList();
        return new FirmSurvey(types, sums);
    }
}
