package org.zonelab.scenarios.sensitivity;

/**
 * How much one input moves an effect, or all inputs of a kind together.
 *
 * @param input its name
 * @param kind who sets it
 * @param share of the variance of the effect that it brings on its own
 * @param total of the variance that it has a part in, together with others; undefined in a screening
 * @param moves what moving it alone does; undefined in an analysis of variance
 * @param toldApart whether the data tell its influence apart from that of luck
 */
public record Influence(String input, InputKind kind, Share share, Share total, Moves moves, boolean toldApart) {
    /** Name of the input that is luck. */
    public static final String LUCK = "luck";

    public boolean isLuck() {
        return kind == InputKind.LUCK;
    }

    /** Nothing is known of an input. */
    static Influence undefined(String input, InputKind kind) {
        return new Influence(input, kind, Share.UNDEFINED, Share.UNDEFINED, Moves.UNDEFINED, false);
    }

    /** The same figures, those of something else. */
    Influence named(String other, InputKind otherKind) {
        return new Influence(other, otherKind, share, total, moves, toldApart);
    }

    /** A share of variance with its 95 % interval by resampling. */
    public record Share(double value, double low, double high) {
        static final Share UNDEFINED = new Share(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * Changes of the effect when the input moves, per whole range of its distribution; those of luck per the same step.
     *
     * @param mean μ; has no meaning where several parameters move together
     * @param meanAbsolute μ*
     * @param deviation σ
     * @param limit what μ* exceeds by luck alone in one case of twenty
     */
    public record Moves(double mean, double meanAbsolute, double deviation, double limit) {
        static final Moves UNDEFINED = new Moves(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
