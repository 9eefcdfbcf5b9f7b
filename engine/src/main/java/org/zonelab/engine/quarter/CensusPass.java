package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.outcome.FirmCensus;

/** Writes down every firm of a world after a quarter: what it makes with its capital under the conditions of that quarter. */
final class CensusPass {
    private final BaseYear base;
    private final WorldState state;
    private final CohortQuarter[] cohorts;
    private final Scratch scratch = new Scratch();

    CensusPass(BaseYear base, WorldState state, CohortQuarter[] cohorts) {
        this.base = base;
        this.state = state;
        this.cohorts = cohorts;
    }

    FirmCensus run() {
        int size = (int) state.firms();
        FirmCensus census = new FirmCensus(
                cohorts[0].quarter(),
                state.cohorts.stream().map(Cohort::type).toList(),
                new int[size],
                new long[size],
                new int[size],
                new int[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size]);
        int first = 0;
        for (int t = 0; t < cohorts.length; t++) {
            for (Chunk c : state.cohorts.get(t).chunks()) {
                add(c, t, first, census);
                first += c.size;
            }
        }
        return census;
    }

    private void add(Chunk c, int t, int first, FirmCensus census) {
        CohortQuarter q = cohorts[t];
        double labourShare = base.terms[t].industry().labourShare();
        double trendWage = StrictMath.exp(base.firmTrend(q.quarter()));
        OutputPass.output(c, q, scratch);
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            int k = first + j;
            census.type()[k] = t;
            census.id()[k] = c.id[j];
            census.zone()[k] = zone;
            census.ageQuarters()[k] = q.quarter() - c.birth[j];
            census.weight()[k] = c.weight[j];
            census.valueAdded()[k] = scratch.valueAdded[j];
            census.capital()[k] = scratch.capital[j];
            double wage = base.world.totals().wage()[zone] * trendWage * state.wageInForce[zone];
            census.jobs()[k] = labourShare * scratch.valueAdded[j] / wage;
        }
    }
}
