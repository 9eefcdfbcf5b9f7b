package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.location.NestProbabilities;
import org.zonelab.engine.mechanism.location.NestedLogit;
import org.zonelab.engine.mechanism.location.ZoneProposal;

/**
 * Solves where arrivals would go in the base year: zone shares of entrants, proposals of the race and outside utilities.
 *
 * <p>Entrants of a type choose zones in proportion to the firms that are there, mixed with those of the whole industry so
 * that no zone with the industry is closed to an origin.
 */
final class ArrivalSolver {
    /** Weight of the whole industry in the base shares of a type; an assumption that only smooths empty cells. */
    private static final double INDUSTRY_MIX = 0.1;

    private final BaseYear base;

    ArrivalSolver(BaseYear base) {
        this.base = base;
    }

    void solve() {
        NestedLogit logit = base.parameters.location().nestedLogit();
        for (int t = 0; t < base.terms.length; t++) {
            mix(t);
            base.proposal[t] = ZoneProposal.of(base.zoneShare[t]);
            CohortType type = base.terms[t].type();
            NestProbabilities target = type.foreign()
                    ? new NestProbabilities(
                            base.parameters.location().foreignZoneShare(),
                            base.parameters.location().foreignChinaShare())
                    : new NestProbabilities(base.parameters.location().domesticZoneShare(), 1);
            base.outside[t] = logit.solved(0, target);
        }
    }

    private void mix(int t) {
        CohortType type = base.terms[t].type();
        double[] share = base.zoneShare[t];
        double total = 0;
        double industry = 0;
        for (int z = 0; z < share.length; z++) {
            total += share[z];
            industry += industryFirms(z, type);
        }
        for (int z = 0; z < share.length; z++) {
            double own = total > 0 ? share[z] / total : 0;
            double all = industry > 0 ? industryFirms(z, type) / industry : 1.0 / share.length;
            share[z] = total > 0 ? (1 - INDUSTRY_MIX) * own + INDUSTRY_MIX * all : all;
        }
    }

    private double industryFirms(int zone, CohortType type) {
        return base.industryFirms[zone * base.industries() + type.industry()];
    }
}
