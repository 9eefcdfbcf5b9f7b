package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Grant to regional headquarters of foreign groups; {@link CorporateCentres} is the equation. Those that would have come anyway get it too.
 */
public record Headquarters(OpeningParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.HEADQUARTERS;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        CorporateCentres.enter(
                parameters.headquartersFlow() * site.valueAdded(),
                parameters.headquartersResponse(),
                dose,
                ZoneChannel.HEADQUARTERS,
                effects);
    }
}
