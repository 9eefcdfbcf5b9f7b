package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * A zone leaves the list of national zones.
 *
 * <pre>ΔV = −x a,   Δ quota = −x q</pre>
 *
 * <p>x 1 if removed, a utility and q share of the quota that the status brings. New plants go to other zones and elsewhere in China; firms
 * that are there stay, and their figures stay in the totals of the zones, so that the loss is not mixed with a change of
 * what is counted. The zone is ranked last, as without a score. No outlay: a title is no money. a and q are assumptions.
 */
public record Removal(AdministrationParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.REMOVAL;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.AFFINITY, -dose * parameters.statusAttraction());
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.LAND_QUOTA, -dose * parameters.statusQuota());
    }
}
