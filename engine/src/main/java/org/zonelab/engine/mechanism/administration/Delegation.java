package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.pipeline.DelayRisk;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Powers of the province handed to the zone by law: approval becomes shorter and, above all, certain.
 *
 * <pre>
 * Δ ln(days) = ln(1 − x c)
 * value of certainty = {@link DelayRisk}, with a cut x u of the spread
 * outlay = x g Y
 * </pre>
 *
 * <p>x share of powers, c share of days saved, u share of the spread removed, g cost of experts as a share of value added Y.
 * All sizes are assumptions.
 */
public record Delegation(AdministrationParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.DELEGATION;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        DelayRisk risk = new DelayRisk(parameters.delaySpread(), parameters.delayRiskWeight());
        effects.add(Channel.APPROVAL_TIME, StrictMath.log1p(-dose * parameters.delegationTimeCut()));
        effects.add(Channel.APPROVAL_CERTAINTY, risk.saved(dose * parameters.delegationSpreadCut()));
        effects.pay(Outlay.SERVICES, OutlayBase.VALUE_ADDED, dose * parameters.delegationStaffCost());
    }
}
