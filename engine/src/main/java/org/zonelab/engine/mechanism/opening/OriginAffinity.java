package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * A partner park: investors of an origin like the zone better.
 *
 * <pre>ΔV = u,   Δ ln(projects) = n u</pre>
 *
 * <p>u utility (the dose, log odds), n share of what is won that comes from nowhere else in China; the rest is moved between
 * zones and from elsewhere. The park's staff, school and offices abroad cost in proportion to u and to the share of origins
 * it serves. n and cost are assumptions.
 */
public record OriginAffinity(OpeningParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.ORIGIN_AFFINITY;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.foreign() && site.size() != SizeClass.MICRO) {
            new Information(dose, 0, parameters.partnerNewShare()).enter(dose, effects);
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, dose * parameters.partnerParkCost());
    }
}
