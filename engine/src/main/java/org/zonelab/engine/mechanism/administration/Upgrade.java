package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * A provincial zone of the city becomes part of the national one.
 *
 * <pre>ΔV = a ln(1 + x),   Δ quota = x,   outlay = x g Y</pre>
 *
 * <p>x its land as a share of the zone's quota, a utility per log of land, g running cost as a share of value added Y. New plants that
 * come are moved from elsewhere in China and from other zones; firms that the provincial zone already has are not in the model and do not
 * become the zone's on paper. a and g are assumptions.
 */
public record Upgrade(AdministrationParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.UPGRADE;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.AFFINITY, parameters.upgradeAttraction() * StrictMath.log1p(dose));
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.LAND_QUOTA, dose);
        effects.pay(Outlay.SERVICES, dose * parameters.upgradeCost() * site.valueAdded());
    }
}
