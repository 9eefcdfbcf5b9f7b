package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * New land is leased for the long term, or leased first and sold later, instead of sold at once.
 *
 * <pre>leased land = x</pre>
 *
 * <p>x share of new land. {@link org.zonelab.engine.mechanism.land.LandLease} is the equation of what firms gain and when the zone is
 * paid; the cost is the zone's revenue that comes later. Source: Fagaiwaizi [2025] 928 (long lease, lease then sell, flexible
 * terms); share not stated.
 */
public record LeaseTerms() implements FirmInstrument {
    @Override
    public Lever lever() {
        return LandLevers.LEASE_TERMS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.LEASED_LAND, dose);
        }
    }
}
