package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Grant to foreign research centres; {@link CorporateCentres} is the equation. Those that would have come anyway get it too.
 */
public record ResearchCentres(OpeningParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.RESEARCH_CENTRES;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        CorporateCentres.enter(
                parameters.centreFlow() * site.valueAdded(),
                parameters.centreResponse(),
                dose,
                ZoneChannel.RESEARCH_CENTRES,
                effects);
    }
}
