package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.innovation.Incubation;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Additional places in incubators for young small firms; {@link Incubation} is the equation of survival.
 *
 * <pre>cost = c ρ n   RMB million per firm that starts</pre>
 *
 * <p>c dose: share of starting small firms that gain a place, ρ rent forgone a year, n years of stay. Survivors and those
 * who would have survived cost the same. Micro entities (shops, self-employed) are not eligible.
 */
public record IncubatorPlaces(ForcesParameters parameters, Incubation incubation) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.INCUBATOR_PLACES;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() == SizeClass.SMALL) {
            effects.add(Channel.EARLY_CLOSURE, StrictMath.log(incubation.survivalFactor(dose)));
            effects.pay(
                    Outlay.SERVICES,
                    OutlayBase.ENTRIES,
                    dose * parameters.incubatorRent() * parameters.incubatorYears());
        }
    }
}
