package org.zonelab.engine.mechanism.chains;

/**
 * Share of a domestic input that a place supplies itself, from what it produces.
 *
 * <pre>
 * t_ji = min(1, λ LQ_j / LQ_i),   LQ_j = (Y_j / Y) / (N_j / N),   λ = [log₂(1 + Y / N)]^δ
 * </pre>
 *
 * <p>Y_j output of industry j in the place, N_j in the nation (RMB million a year), without index their sums; δ exponent.
 * The more a place makes of an input for what it needs, and the larger it is, the less it buys elsewhere. Source: Flegg,
 * Webber and Elliott (1995), Regional Studies 29(6), and Flegg and Webber (1997), Regional Studies 31(8).
 *
 * @param exponent δ, above 0
 */
public record LocalSourcing(double exponent) {
    /**
     * t of every supplier for one buyer; writes {@code share[supplier]}.
     *
     * @param size λ of the place
     * @param place output of the place by industry
     * @param nation output of the nation by industry
     */
    public static void shares(double size, double[] place, double[] nation, int buyer, double[] share) {
        double need = place[buyer] / nation[buyer];
        for (int j = 0; j < share.length; j++) {
            share[j] = need > 0 ? Math.min(1, size * (place[j] / nation[j]) / need) : 0;
        }
    }

    /** λ of a place from outputs by industry. */
    public double size(double[] place, double[] nation) {
        return size(sum(place) / sum(nation));
    }

    /** λ of a place that makes a share of the nation's output. */
    public double size(double shareOfNation) {
        return StrictMath.pow(StrictMath.log1p(shareOfNation) / StrictMath.log(2), exponent);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
