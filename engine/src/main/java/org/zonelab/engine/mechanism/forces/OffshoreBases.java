package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Bases abroad where research is done whose results are produced in the zone.
 *
 * <pre>
 * affinity = ln(1 + p n w_i)            the plant comes to the zone of the base
 * arrivals = ln(1 + p n w_i (1 − a))    and part of it would not have come to China
 * cost     = k p                        RMB million a year
 * </pre>
 *
 * <p>p dose: yearly probability that a result becomes a plant; n results on offer per usual foreign project, w_i weight of
 * research-intensive industries, a part that would come anyway. The cost is due whether results come or not. Assumption:
 * no evaluation of such bases was found.
 */
public record OffshoreBases(ForcesParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.OFFSHORE_BASES;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.foreign() && site.size() != SizeClass.MICRO) {
            double plants = dose
                    * parameters.offshoreResults()
                    * parameters.researchWeight(site.industry().researchIntensity());
            effects.add(Channel.AFFINITY, StrictMath.log1p(plants));
            effects.add(Channel.ARRIVALS, StrictMath.log1p(plants * (1 - parameters.offshoreAnywayShare())));
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, parameters.offshoreCost() * dose);
    }
}
