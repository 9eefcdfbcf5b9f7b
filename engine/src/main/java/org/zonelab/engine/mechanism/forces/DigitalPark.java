package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Digital park: shared networks, platforms and services take over a part of what each plant would have to build.
 *
 * <pre>g = d h,   cost = e × what firms are spared</pre>
 *
 * <p>d dose (share of the park's plants that are connected), h largest part of the fixed cost that shared services replace,
 * g enters {@link DigitalAdoption}; e public cost of a shared service per yuan that it replaces (assumption).
 */
public record DigitalPark(DigitalAdoption adoption) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.DIGITAL_PARK;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() != SizeClass.MICRO) {
            ForcesParameters parameters = adoption.parameters();
            double spared = adoption.enter(dose * parameters.digitalParkShare(), site, effects);
            effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, parameters.digitalParkCost() * spared);
        }
    }
}
