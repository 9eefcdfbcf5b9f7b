package org.zonelab.engine.mechanism.pipeline;

/**
 * Whole quarters from decision to first output.
 *
 * <pre>n = ⌊4 days / workingDays + b + u⌋</pre>
 *
 * <p>u is the project's own uniform number in [0, 1), so that the expected time is exact although quarters are whole, and
 * fewer days never mean a later start for the same project.
 */
public record TimeToProduction(PipelineParameters parameters) {
    /** Quarters until production, at least 0. */
    public int quarters(double approvalDays, double constructionQuarters, double uniform) {
        double expected = 4 * approvalDays / parameters.workingDaysPerYear() + constructionQuarters;
        return (int) StrictMath.floor(expected + uniform);
    }
}
