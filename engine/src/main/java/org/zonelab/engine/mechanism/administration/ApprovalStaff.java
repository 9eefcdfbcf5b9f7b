package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;

/**
 * Staff that faster approval takes; what it does to time is in {@link org.zonelab.engine.mechanism.pipeline.ApprovalTime}.
 *
 * <pre>outlay = k log₂(d₀ / d)   for d &lt; d₀, per project that starts (RMB million)</pre>
 *
 * <p>d days of the law set, d₀ those of the base year, k cost of halving them. Slower approval saves nothing. k is an assumption.
 */
public record ApprovalStaff(AdministrationParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return LeverCatalogue.APPROVAL_DAYS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        double halvings = StrictMath.log(lever().neutral() / dose) / StrictMath.log(2);
        if (halvings > 0 && site.size() != SizeClass.MICRO) {
            effects.pay(Outlay.SERVICES, OutlayBase.ENTRIES, parameters.approvalStaffCost() * halvings);
        }
    }
}
