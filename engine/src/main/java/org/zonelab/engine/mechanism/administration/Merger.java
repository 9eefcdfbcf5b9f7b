package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Zones of one province under one administration.
 *
 * <pre>
 * Q_z = (1 − x_z) Q_z + P u_z / Σ u,   P = Σ x_z Q_z over the zones of the province
 * outlay = −x s Y
 * </pre>
 *
 * <p>x share of the merger complete, Q quota, u = x times land in use: the merged part of the quotas goes where land is used. s staff saved as a share of
 * value added Y, an assumption. Nothing is added to the nation but what free land of one zone is worth to firms that its neighbour
 * has no land for. Ranks stay those of the single zones. A zone that merges with none keeps its quota.
 */
public record Merger(AdministrationParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.MERGER;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.POOLED_QUOTA, dose);
        effects.pay(Outlay.SERVICES, -dose * parameters.mergerSaving() * site.valueAdded());
    }
}
