package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Pilot zone for industries of the future: what is not yet regulated may be tried, and measurement and testing are at hand.
 *
 * <pre>
 * affinity    = a d w_i
 * ln approval = − b d w_i
 * cost        = k d      RMB million a year
 * </pre>
 *
 * <p>d dose, 0 none to 1 full; a utility and b fall of log approval days for encouraged industries with research weight w_i.
 * Mostly a choice between places: no new project is assumed. Assumption; the plan names no number of pilots and no budget.
 */
public record PilotZone(ForcesParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.PILOT_ZONE;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().encouraged() && site.size() != SizeClass.MICRO) {
            double weight = dose * parameters.researchWeight(site.industry().researchIntensity());
            effects.add(Channel.AFFINITY, parameters.pilotAffinity() * weight);
            effects.add(Channel.APPROVAL_TIME, -parameters.pilotApprovalCut() * weight);
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, parameters.pilotCost() * dose);
    }
}
