package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.agent.ZoneColumns;
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

    void enter(ZoneColumns zones, Channels channels) {
        double capital = 0;
        for (int z = 0; z < base.zones(); z++) {
            capital += zones.hub[z];
            if (zones.headquarters[z] > 0) {
                headquarters(z, zones.headquarters[z], channels);
            }
            if (zones.researchCentres[z] > 0) {
                channels.add(Channel.RESEARCH, z, centres.research(zones.researchCentres[z], research(z)));
            }
        }
        for (int z = 0; z < base.zones() && capital > 0; z++) {
            hub(z, hubs.cut(zones.hub, base.world.distanceKm()[z]), channels);
        }
    }

    private void headquarters(int zone, double stock, Channels channels) {
        double foreign = foreignValueAdded(zone);
        double gain = foreign > 0 ? centres.productivity(stock, foreign) : 0;
        double pull = centres.pull(stock, base.world.totals().valueAdded()[zone]);
        for (int t = 0; t < base.terms.length; t++) {
            if (base.terms[t].type().foreign() && base.terms[t].type().size() != SizeClass.MICRO) {
                channels.put(Channel.PRODUCTIVITY, t, zone, gain);
                channels.put(Channel.AFFINITY, t, zone, pull);
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

    /** Yearly value added of foreign firms of a zone in the base year, RMB million. */
    private double foreignValueAdded(int zone) {
        double sum = 0;
        for (int i = 0; i < base.industries(); i++) {
            sum += base.world.industries().get(i).valueAddedRatio() * base.foreignOutput[zone * base.industries() + i];
        }
        return sum;
    }

    /** Yearly research of a zone in the base year, RMB million. */
    private double research(int zone) {
        double sum = 0;
        for (int i = 0; i < base.industries(); i++) {
            sum += base.world.industries().get(i).researchIntensity() * base.output[zone * base.industries() + i];
        }
        return sum;
    }
}
