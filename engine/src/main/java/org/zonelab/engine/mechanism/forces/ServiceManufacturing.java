package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Manufacturers that turn to services: design, maintenance, whole solutions.
 *
 * <pre>
 * Δ ln A = d g,   Δ ln(value added / output) = d g     of manufacturers
 * cost saving = − d c                                   the change costs them
 * affinity    = d s                                     of service firms, whose services they buy
 * cost        = d k                                     RMB million per manufacturer and year
 * </pre>
 *
 * <p>d dose: additional share of manufacturers, g rise of log value added per unit of output, c yearly cost as a share of
 * value added, s pull on service industries (where the dose covers them too), k public guidance. So value added rises at an
 * unchanged gross output. g may be negative: Gebauer, Fleisch and Friedli (2005), European Management Journal 23(1), the
 * service paradox.
 */
public record ServiceManufacturing(ForcesParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.SERVICE_MANUFACTURING;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() == SizeClass.MICRO) {
            return;
        }
        if (site.industry().industrial()) {
            effects.add(Channel.PRODUCTIVITY, dose * parameters.serviceGain());
            effects.add(Channel.VALUE_ADDED_RATIO, dose * parameters.serviceGain());
            effects.add(Channel.COST_SAVING, -dose * parameters.serviceCost());
            effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, dose * parameters.serviceOutlay());
        } else {
            effects.add(Channel.AFFINITY, dose * parameters.servicePull());
        }
    }
}
