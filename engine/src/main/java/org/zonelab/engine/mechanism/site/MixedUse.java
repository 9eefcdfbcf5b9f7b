package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Part of the floor of new lots is for services.
 *
 * <pre>
 * land need = −ln(1 − x),  land cost = ln(1 − x)
 * saving    = k x             share of value added
 * amenity   = b x             share of net pay
 * </pre>
 *
 * <p>x share of floor, k saving by services next door, b their worth to talent. A plant's lot grows by what the services take, which
 * is land that industry no longer has; the plant pays for its own part. No public money: builders pay, and the gap between
 * the prices of industrial and commercial land, which the zone forgoes, is not counted. Source: 2025 plan (mixed use); share not
 * stated, effect sizes are assumptions.
 */
public record MixedUse(SiteParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return LandLevers.MIXED_USE;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.LAND_NEED, -StrictMath.log1p(-dose));
            effects.add(Channel.LAND_COST, StrictMath.log1p(-dose));
            effects.add(Channel.COST_SAVING, parameters.mixedSaving() * dose);
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.AMENITY, parameters.mixedAmenity() * dose);
    }
}
