package org.zonelab.engine.mechanism.pipeline;

/**
 * What it is worth to a project that approval takes as long as expected.
 *
 * <pre>premium = ½ w σ²,   saved = ½ w σ² [1 − (1 − c)²]</pre>
 *
 * <p>σ standard deviation of the log of approval time among like projects of a zone, w weight of variance, c share of σ
 * that is removed; premium as a share of the cost of the delay itself ({@link DelayCost}). Second-order approximation of a cost that is convex in
 * time (penalties, missed seasons, rivals). Exactly 0 at c = 0: the base year's premium is part of what the base-year
 * shares of the zones already hold. Only the price of variance is modelled; dates of single projects keep none.
 *
 * @param spread σ
 * @param weight w
 */
public record DelayRisk(double spread, double weight) {
    /** Share of the cost of delay that a cut of the spread saves. */
    public double saved(double cut) {
        double left = 1 - cut;
        return 0.5 * weight * spread * spread * (1 - left * left);
    }
}
