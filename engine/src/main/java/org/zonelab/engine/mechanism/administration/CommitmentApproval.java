package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Approval on a written commitment: time now, checks and repairs later.
 *
 * <pre>
 * Δ ln(days) = ln(1 − x c)
 * cost       = x b r K       (of a project, RMB million)
 * outlay     = x k           (of the zone, per project, RMB million)
 * </pre>
 *
 * <p>x share of projects, c share of days saved, b share of commitments broken, r what it costs to put one right as a share
 * of capital K, k cost of later checks. Firms that break commitments pay; harm done before it is found is not counted. All
 * sizes are assumptions.
 */
public record CommitmentApproval(AdministrationParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.COMMITMENT_APPROVAL;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double repair = parameters.commitmentBreach() * parameters.commitmentRepair() * site.entrantCapital();
            effects.add(Channel.APPROVAL_TIME, StrictMath.log1p(-dose * parameters.commitmentTimeCut()));
            effects.add(Channel.PROJECT_COST, -dose * repair);
            effects.pay(Outlay.SERVICES, OutlayBase.ENTRIES, dose * parameters.commitmentCheckCost());
        }
    }
}
