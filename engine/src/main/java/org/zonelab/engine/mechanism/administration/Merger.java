package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Zones of one province under one administration.
 *
 * <pre>
 * Q_z = (1 − x_z) Q_z + P u_z / Σ u,   P = Σ x_z Q_z over the zones of the province
 * ln d_z' = ln d_z + x_z (ln d̄ − ln d_z)              ln d̄ mean over them, weighted with u
 * F_z' = F_z + x_z Σ_{k≠z} x_k F_k                      figures on which z is evaluated
 * outlay = −x (s + h) Y (1 − w),   w = u_z / Σ u
 * </pre>
 *
 * <p>x share of the merger complete, Q quota, u = x times land in use: the merged part of the quotas goes where land is used. d approval days: one
 * office works at the mean pace, so some firms wait longer. s departments and h head office that zones have in common, as shares of value added Y: of
 * each one stays; both assumptions. F figures of a year (investment, trade, output, jobs, land, tax, certified firms): wholly merged zones are scored as one, on
 * their sum, which lifts totals and leaves ratios near their mean. Nothing is added to the nation but what free land of one zone is worth to firms that its neighbour
 * has no land for. A zone that merges with none keeps quota, pace, head office and figures.
 */
public record Merger(AdministrationParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.MERGER;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.POOLED_QUOTA, dose);
    }

    /** ln d' − ln d; {@code meanLog} is ln d̄. */
    public static double approvalShift(double share, double days, double meanLog) {
        return share * (meanLog - StrictMath.log(days));
    }

    /**
     * Running cost of departments and a head office saved, RMB million a year; none without a partner.
     *
     * @param weight w
     * @param valueAdded Y, RMB million a year
     */
    public double saved(double share, double weight, double valueAdded) {
        double joined = parameters.mergerSaving() + parameters.mergerHeadOffice();
        return share * joined * valueAdded * (1 - weight);
    }
}
