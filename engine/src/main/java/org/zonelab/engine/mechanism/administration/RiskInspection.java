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
 * Inspections dropped for firms with good credit.
 *
 * <pre>
 * saved  = x i             (RMB million a firm and year; {@link FixedCost} makes it a share)
 * outlay = x² h Y − x s n  (of the zone, RMB million a year)
 * </pre>
 *
 * <p>x share of inspections dropped, i what all of them cost a firm, s what they cost the zone, n firms, h Y what missed violations
 * would cost if none was left. The most trusted firms come first, so that harm grows with the square. The zone pays for the
 * harm (accidents, pollution, wages); staff set free is an outlay saved. All sizes are assumptions.
 */
public record RiskInspection(AdministrationParameters parameters, FixedCost firm) implements FirmInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.RISK_INSPECTION;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        effects.add(Channel.COST_SAVING, firm.share(dose * parameters.inspectionCost(), site));
        effects.pay(Outlay.SERVICES, OutlayBase.VALUE_ADDED, dose * dose * parameters.violationCost());
        effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, -dose * parameters.inspectionStaffCost());
    }
}
