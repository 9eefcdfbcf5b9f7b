package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Grant to research centres of foreign groups; {@link CorporateCentres} is the equation. Those that would have come anyway get it too.
 */
public record ResearchCentres(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.RESEARCH_CENTRES;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        new CorporateCentres(parameters)
                .enter(
                        parameters.centreShare(),
                        parameters.centreResponse(),
                        dose,
                        Channel.RESEARCH_CENTRES,
                        site,
                        effects);
    }
}
