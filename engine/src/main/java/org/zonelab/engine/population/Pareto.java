package org.zonelab.engine.population;

/**
 * The Pareto law of firm sizes.
 *
 * <pre>P(S &gt; s) = (s / s₀)^(−ζ),  s ≥ s₀</pre>
 *
 * <p>Source of the exponent near 1: Axtell (2001), Zipf distribution of US firm sizes, Science 293.
 *
 * @param exponent tail exponent ζ, above 1 so that the mean exists
 */
public record Pareto(double exponent) {
    public Pareto {
        if (!(exponent > 1)) {
            throw new IllegalArgumentException("exponent must be above 1, was " + exponent);
        }
    }

    /**
     * Law of sizes that grow at random above a barrier.
     *
     * <pre>ζ = 1 / (1 − s_min / s̄)</pre>
     *
     * @param barrierOverMean s_min / s̄, in (0, 1). Source: Gabaix (1999), Zipf's law for cities, QJE 114(3)
     */
    public static Pareto ofBarrier(double barrierOverMean) {
        if (!(barrierOverMean > 0 && barrierOverMean < 1)) {
            throw new IllegalArgumentException("barrierOverMean must be in (0, 1), was " + barrierOverMean);
        }
        return new Pareto(1 / (1 - barrierOverMean));
    }

    /** Gini coefficient, 1 / (2 ζ − 1). */
    public double gini() {
        return 1 / (2 * exponent - 1);
    }

    /** Share of the total held by the largest part p of firms, p^(1 − 1/ζ). */
    public double topShare(double part) {
        return StrictMath.pow(part, 1 - 1 / exponent);
    }
}
