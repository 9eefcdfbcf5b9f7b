package org.zonelab.engine.mechanism.pipeline;

/**
 * What approval costs a project, in percentage points of the yearly return on its capital.
 *
 * <pre>pp = 100 a [ m k + (days g + f) / K ],   m = 12 days / workingDays</pre>
 *
 * <p>a annuity of the investor's horizon, m months of delay, k cost of a month as a share of capital (idle capital and
 * profit forgone), g cost of a working day and f fixed compliance cost (RMB million), K capital of the project (RMB
 * million). At k = 1.25 %, 8 % and ten years one month is worth 0.186 pp. Only the difference to the base year moves
 * choices. Derived: with profit of 15 % of capital a year, one month forgone is 1.25 %.
 */
public record DelayCost(PipelineParameters parameters, Annuity annuity) {
    /** Cost of approval, percentage points of yearly return. */
    public double percentagePoints(double approvalDays, double capital) {
        double months = 12 * approvalDays / parameters.workingDaysPerYear();
        double fixed = approvalDays * parameters.dailyCost() + parameters.complianceCost();
        return annuity.percentagePoints(months * parameters.delayCostPerMonth() + fixed / capital);
    }

    /** Gain from {@code days} instead of {@code baseDays}; exactly 0 where they are equal. */
    public double gain(double baseDays, double days, double capital) {
        return percentagePoints(baseDays, capital) - percentagePoints(days, capital);
    }

    /** Gain of a project of the given capital in every zone; writes {@code gain}. Arrays {@code [zone]}. */
    public void gains(double[] baseDays, double[] days, double capital, double[] gain) {
        for (int zone = 0; zone < gain.length; zone++) {
            gain[zone] = gain(baseDays[zone], days[zone], capital);
        }
    }
}
