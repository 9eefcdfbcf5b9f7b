package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Low-yield land is cleared and built anew; the small firms on it have to go.
 *
 * <pre>
 * redevelopment = d                        share of low-yield land a year
 * closure       = ln(1 + d y q / h)        log factor, small and micro firms
 * </pre>
 *
 * <p>y low-yield share of all land, q density of small firms on it, h yearly closing hazard. The quarter adds the land to the quota
 * year by year until all is done and charges the zone for compensation; at the fastest pace that
 * takes ten years, and a programme that goes on longer displaces firms without gaining land. Source: 2025 plans (redevelopment of inefficient land);
 * pace and compensation not stated, effect sizes are assumptions.
 */
public record Redevelopment(SiteParameters parameters, LandParameters land, ExitParameters exit)
        implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return LandLevers.REDEVELOPMENT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.ABOVE_SCALE) {
            double displaced = dose * land.lowYieldShare() * parameters.displacement();
            effects.add(Channel.CLOSURE, StrictMath.log1p(displaced / exit.baseHazard()));
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.REDEVELOPMENT, dose);
    }
}
