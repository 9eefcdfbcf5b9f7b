package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Fixed cost of filing, reporting and fees; {@link FixedCost} is the equation.
 *
 * <p>Relief is paid by the zone, which does for firms what they did themselves: g per yuan saved. A burden brings the zone
 * nothing; its papers still have to be read, at a cost not counted. g is an assumption.
 */
public record ComplianceCost(AdministrationParameters parameters, FixedCost firm) implements FirmInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.COMPLIANCE_COST;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        effects.add(Channel.COST_SAVING, -firm.share(dose, site));
        effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, parameters.complianceServiceCost() * Math.max(0, -dose));
    }
}
