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
 * Grant for smart plants; {@link DigitalAdoption} is the equation. Firms that would have adopted anyway claim it too, so
 * that most of the cost is deadweight where most plants are digital already.
 */
public record DigitalPlantGrant(DigitalAdoption adoption) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.DIGITAL_PLANT_GRANT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() != SizeClass.MICRO) {
            effects.pay(Outlay.GRANTS, OutlayBase.FIRMS, adoption.enter(dose, site, effects));
        }
    }
}
