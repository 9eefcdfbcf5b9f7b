package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Schools, health and streets that the zone bears or sheds.
 *
 * <pre>outlay = x g Y,   amenity = x a</pre>
 *
 * <p>x share of the usual duties taken on, negative if shed; g their cost as a share of value added Y, a what talent thinks them
 * worth as a share of net pay. What the zone sheds the county bears, outside the account: cost moved, not saved. g and a are assumptions.
 */
public record SocialDuties(AdministrationParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.SOCIAL_DUTIES;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.AMENITY, dose * parameters.socialAmenity());
        effects.pay(Outlay.SERVICES, dose * parameters.socialDutyCost() * site.valueAdded());
    }
}
