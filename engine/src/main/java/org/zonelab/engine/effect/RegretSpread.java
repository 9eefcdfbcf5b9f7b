package org.zonelab.engine.effect;

import java.util.Arrays;

/**
 * What an option loses against the best one over an ensemble of points.
 *
 * @param mean of the losses
 * @param ninetieth what nine points of ten do not exceed
 * @param most in the worst point; the option for which it is least is the minimax-regret choice of Savage (1951),
 *     Journal of the American Statistical Association 46(253)
 */
public record RegretSpread(double mean, double ninetieth, double most) {
    private static final double NINETIETH = 0.9;

    /**
     * The spread of some losses.
     *
     * @param losses at least one, as {@link OptionRanking#losses} gives them
     */
    public static RegretSpread of(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double loss : sorted) {
            sum += loss;
        }
        return new RegretSpread(sum / sorted.length, Quantiles.of(sorted, NINETIETH), sorted[sorted.length - 1]);
    }
}
