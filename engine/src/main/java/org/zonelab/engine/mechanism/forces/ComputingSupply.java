package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Public computing supply below cost, or vouchers for it.
 *
 * <pre>g = d b</pre>
 *
 * <p>d dose (share of the computing bill paid), b computing bill as a share of research spending; g is the share of research
 * cost paid in {@link ResearchGrant}, on all research. b is an assumption.
 */
public record ComputingSupply(ForcesParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.COMPUTING_SUPPLY;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            new ResearchGrant(parameters.researchCostElasticity())
                    .enter(1, dose * parameters.computingShare(), Outlay.SERVICES, site, effects);
        }
    }
}
