package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.opening.CorporateCentres;
import org.zonelab.engine.mechanism.opening.HubAccess;
import org.zonelab.engine.world.Industry;

/** What headquarters, research centres and logistics hubs of the zones give their firms; nothing where there are none. */
final class OpeningStocks {
    private final BaseYear base;
    private final CorporateCentres centres;
    private final HubAccess hubs;

    OpeningStocks(BaseYear base) {
        this.base = base;
        this.centres = new CorporateCentres(base.parameters.opening());
        this.hubs = new HubAccess(base.parameters.opening());
    }

    void enter(WorldState state, Channels channels) {
        if (state.kindsMoved) {
            for (int z = 0; z < base.zones(); z++) {
                headquarters(z, added(state, Measure.HEADQUARTERS_ADDED, z), channels);
            }
            research(state, channels);
        }
        double capital = 0;
        for (int z = 0; z < base.zones(); z++) {
            capital += state.zones.hub[z];
        }
        for (int z = 0; z < base.zones() && capital > 0; z++) {
            hub(z, hubs.cut(state.zones.hub, base.world.distanceKm()[z]), channels);
        }
    }

    private static double added(WorldState state, Measure measure, int zone) {
        double sum = 0;
        for (CohortTotals totals : state.totals) {
            sum += totals.of(measure, zone);
        }
        return sum;
    }

    private void headquarters(int zone, double stock, Channels channels) {
        double pull = centres.pull(stock, base.world.totals().valueAdded()[zone]);
        for (int t = 0; t < base.terms.length && pull > 0; t++) {
            if (base.terms[t].type().foreign() && base.terms[t].type().size() != SizeClass.MICRO) {
                channels.put(Channel.AFFINITY, t, zone, pull);
            }
        }
    }

    /** Research of the centres' industry in their zone. */
    private void research(WorldState state, Channels channels) {
        double[] stock = new double[base.zones() * base.industries()];
        for (int t = 0; t < base.terms.length; t++) {
            double[] ofZone = state.totals.get(t).row(Measure.RESEARCH_CENTRES_ADDED);
            for (int z = 0; z < ofZone.length; z++) {
                stock[z * base.industries() + base.terms[t].type().industry()] += ofZone[z];
            }
        }
        for (int t = 0; t < base.terms.length; t++) {
            int industry = base.terms[t].type().industry();
            double intensity = base.terms[t].industry().researchIntensity();
            for (int z = 0; z < base.zones(); z++) {
                int cell = z * base.industries() + industry;
                if (stock[cell] > 0) {
                    channels.put(Channel.RESEARCH, t, z, centres.research(stock[cell], intensity * base.output[cell]));
                }
            }
        }
    }

    private void hub(int zone, double cut, Channels channels) {
        double kept = base.parameters.opening().tradeSavingKept();
        for (int t = 0; t < base.terms.length; t++) {
            Industry industry = base.terms[t].industry();
            if (industry.industrial()) {
                channels.put(Channel.TRADE_COST, t, zone, cut);
                double exports = industry.exportShare() / industry.valueAddedRatio();
                channels.put(Channel.COST_SAVING, t, zone, kept * cut * exports);
            }
        }
    }
}
