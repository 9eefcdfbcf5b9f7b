package org.zonelab.engine.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.zonelab.engine.random.Draws;

/**
 * What the trajectories of a {@link MorrisDesign} tell of a model that is also moved by luck, if luck is one of its inputs: a
 * move of that input is the same point under another draw.
 *
 * <pre>
 * V_i    = mean(EE_i²) / 12         of an assumption
 * V_luck = mean((Δ EE_luck)²) / 2
 * share  = V / Σ V
 * limit  = √(2/π) √( F₀.₉₅(n_i, n_luck) mean(EE_luck²) )
 * </pre>
 *
 * <p>V_i is the variance that the input brings if the effect is linear in the uniform inputs, a rule of thumb elsewhere;
 * V_luck holds for any luck, half the mean square of a difference of two draws being the variance. The limit is what μ* of an
 * input that does nothing but reshuffle luck, normal, exceeds in one case of twenty. An input is told apart from luck if its μ*
 * exceeds the limit, or its μ differs from zero at the level of 5 % (Student's t over trajectories): luck has no direction.
 *
 * @param effects summary of the elementary effects, luck included
 * @param share of each input in the variance, which sum to 1, then of each union of inputs, the sum of theirs; NaN if nothing
 *     varies
 * @param low lower ends of 95 % intervals of the shares, by resampling trajectories
 * @param high upper ends
 * @param limit of μ*, one an input; NaN for luck itself
 * @param toldApart whether each input is told apart from luck
 */
public record Screening(
        ElementaryEffects effects, double[] share, double[] low, double[] high, double[] limit, boolean[] toldApart) {
    /** Variance of a uniform input. */
    private static final double UNIFORM_VARIANCE = 1.0 / 12;

    private static final double TAIL = 0.025;
    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 1000;

    /**
     * Screens inputs.
     *
     * @param changes elementary effects as {@link MorrisDesign#changes} gives them
     * @param luck which input is luck
     * @param step Δ
     * @param unions sets of inputs whose shares are summed
     * @param key key of the resampling
     */
    public static Screening of(double[][] changes, int luck, double step, List<Set<Integer>> unions, long key) {
        int inputs = changes.length;
        int places = changes[0].length;
        int[] rows = new int[places];
        for (int t = 0; t < places; t++) {
            rows[t] = t;
        }
        double[] share = withUnions(shares(changes, rows, luck, step), unions);
        double[][] resampled = new double[share.length][RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            for (int t = 0; t < places; t++) {
                rows[t] = Permutation.below(places, Draws.bits(key, sample, t));
            }
            double[] drawn = withUnions(shares(changes, rows, luck, step), unions);
            for (int i = 0; i < drawn.length; i++) {
                resampled[i][sample] = drawn[i];
            }
        }
        double[] low = new double[share.length];
        double[] high = new double[share.length];
        for (int i = 0; i < share.length; i++) {
            double[] sorted = Arrays.stream(resampled[i])
                    .filter(each -> !Double.isNaN(each))
                    .sorted()
                    .toArray();
            low[i] = sorted.length > 0 ? Quantiles.of(sorted, TAIL) : Double.NaN;
            high[i] = sorted.length > 0 ? Quantiles.of(sorted, 1 - TAIL) : Double.NaN;
        }
        ElementaryEffects effects = ElementaryEffects.of(changes);
        double[] limit = new double[inputs];
        boolean[] told = new boolean[inputs];
        for (int i = 0; i < inputs; i++) {
            limit[i] = i == luck ? Double.NaN : limit(known(changes[i]), changes[luck]);
            told[i] =
                    i != luck && (effects.meanAbsolute()[i] > limit[i] || hasDirection(effects, i, known(changes[i])));
        }
        return new Screening(effects, share, low, high, limit, told);
    }

    private static double[] shares(double[][] changes, int[] rows, int luck, double step) {
        double[] share = new double[changes.length];
        double total = 0;
        for (int i = 0; i < share.length; i++) {
            double squares = 0;
            int n = 0;
            for (int t : rows) {
                if (!Double.isNaN(changes[i][t])) {
                    squares += changes[i][t] * changes[i][t];
                    n++;
                }
            }
            share[i] = n == 0 ? 0 : squares / n * (i == luck ? step * step / 2 : UNIFORM_VARIANCE);
            total += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            share[i] = total > 0 ? share[i] / total : Double.NaN;
        }
        return share;
    }

    private static double[] withUnions(double[] shares, List<Set<Integer>> unions) {
        double[] all = Arrays.copyOf(shares, shares.length + unions.size());
        for (int u = 0; u < unions.size(); u++) {
            for (int i = 0; i < shares.length; i++) {
                all[shares.length + u] += unions.get(u).contains(i) ? shares[i] : 0;
            }
        }
        return all;
    }

    private static int known(double[] changes) {
        return (int) Arrays.stream(changes).filter(each -> !Double.isNaN(each)).count();
    }

    /** What μ* of luck alone exceeds rarely; infinite where luck is not known. */
    private static double limit(int places, double[] luck) {
        int n = known(luck);
        if (n == 0 || places == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double squares = 0;
        for (double change : luck) {
            squares += Double.isNaN(change) ? 0 : change * change / n;
        }
        double quantile = FDistribution.of(places, n).inverseCumulativeProbability(LEVEL);
        return StrictMath.sqrt(2 / StrictMath.PI * quantile * squares);
    }

    private static boolean hasDirection(ElementaryEffects effects, int input, int places) {
        if (places < 2) {
            return false;
        }
        double t = TDistribution.of(places - 1).inverseCumulativeProbability(1 - TAIL);
        return Math.abs(effects.mean()[input]) > t * effects.deviation()[input] / StrictMath.sqrt(places);
    }
}
