package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * An international logistics hub, built over the years; {@link HubAccess} is what its stock does for the zones within reach.
 */
public record LogisticsHub(OpeningParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.LOGISTICS_HUB;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.HUB, dose);
        effects.pay(Outlay.INFRASTRUCTURE, dose);
    }
}
