package org.zonelab.engine.mechanism.pipeline;

/**
 * Working days from application to the start of construction.
 *
 * <pre>
 * base_z = d₀ exp(σ q_z − σ²/2)
 * days_z = base_z m (1 − c s_z)
 * </pre>
 *
 * <p>d₀ national base (working days), q_z a standard normal number that belongs to the zone for good, σ spread; m
 * the approval days a government sets over those of base-year law, so exactly 1 under that law whatever d₀; s_z share of land sold with
 * preset commitments beyond the base year's, c the share of days that such land saves. Half the days of the law halve the days of every
 * zone that the lever reaches. Source: permit reform of 2018-19, 120 to 80 working days; days by zone are not published, so the spread
 * is synthetic.
 */
public record ApprovalTime(PipelineParameters parameters) {
    /** Base-year approval days of a zone, given its permanent standard normal number. */
    public double base(double zoneNormal) {
        double spread = parameters.approvalSpread();
        return parameters.baseApprovalDays() * StrictMath.exp(spread * zoneNormal - spread * spread / 2);
    }

    /** Approval days under a lever; exactly {@code baseDays} at a multiple of 1 and no additional standard land. */
    public double days(double baseDays, double multiple, double standardLandShare) {
        return baseDays * multiple * (1 - parameters.standardLandApprovalCut() * standardLandShare);
    }

    /** The same for all zones; writes {@code days}. Arrays {@code [zone]}. */
    public void all(double[] baseDays, double[] multiple, double[] standardLandShare, double[] days) {
        for (int zone = 0; zone < days.length; zone++) {
            days[zone] = days(baseDays[zone], multiple[zone], standardLandShare[zone]);
        }
    }
}
