package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Grants to research consortia led by firms; {@link ResearchGrant} is the equation, on the part of a zone's research that
 * consortia carry out. The dose is the share of their cost that is paid.
 */
public record ConsortiumGrant(ForcesParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.CONSORTIUM_GRANT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            new ResearchGrant(parameters.researchCostElasticity())
                    .enter(parameters.consortiumShare(), dose, Outlay.GRANTS, site, effects);
        }
    }
}
