package org.zonelab.engine.effect;

/**
 * What a policy changed in one replication, in the order of an {@link EffectShape}.
 *
 * <p>An outcome of a world has the paired difference above the line and 1 below it; a measure of the pair has both its
 * parts, so that ratios of several replications are ratios of means. NaN where undefined.
 *
 * @param numerators in the order of the shape
 * @param denominators likewise
 */
public record EffectFigures(double[] numerators, double[] denominators) {
    public EffectFigures {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(
                    numerators.length + " numerators do not match " + denominators.length + " denominators");
        }
    }

    /** The effect at one position of the shape; NaN where it is undefined. */
    public double value(int position) {
        return denominators[position] == 0 ? Double.NaN : numerators[position] / denominators[position];
    }
}
