package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.administration.Merger;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/** What merged zones of a province share besides land: approval at one pace, one staff and head office. */
final class MergedZones {
    private final BaseYear base;
    private final WorldState state;
    private final LeverField field;
    private final Merger merger;
    /** Share of the merger times land in use, sum over the province, {@code [province]}. */
    private final double[] weights;
    /** The same times log approval days. */
    private final double[] logDays;

    MergedZones(BaseYear base, WorldState state, ResolvedPolicy policy) {
        this.base = base;
        this.state = state;
        this.field = policy.field(AdministrationLevers.MERGER);
        this.merger = new Merger(base.parameters.administration());
        this.weights = new double[base.world.provinces().size()];
        this.logDays = new double[weights.length];
    }

    void enter(Channels channels, ZonePrograms programs) {
        if (field.isEverywhere(AdministrationLevers.MERGER.neutral())) {
            return;
        }
        for (int z = 0; z < base.zones(); z++) {
            double weight = share(z) * state.zones.landUse[z];
            weights[base.provinces[z]] += weight;
            logDays[base.provinces[z]] += weight * StrictMath.log(base.approvalDays[z]);
        }
        for (int z = 0; z < base.zones(); z++) {
            int province = base.provinces[z];
            double weight = share(z) * state.zones.landUse[z];
            if (weight > 0 && weight < weights[province]) {
                double shift =
                        Merger.approvalShift(share(z), base.approvalDays[z], logDays[province] / weights[province]);
                channels.add(Channel.APPROVAL_TIME, z, shift);
                double valueAdded =
                        base.world.totals().valueAdded()[z] * StrictMath.exp(base.totalTrend(state.quarter));
                programs.pay(Outlay.SERVICES, z, -merger.saved(share(z), weight / weights[province], valueAdded));
            }
        }
    }

    private double share(int zone) {
        return AdministrationLevers.MERGER.takeUp() * field.mean(zone);
    }
}
