package org.zonelab.engine.random;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Positive stable variable M of index λ in (0, 1], the mixing variable of nested choices: E[exp(−s M)] = exp(−s^λ).
 *
 * <pre>M = sin(λ π u) / sin(π u)^(1/λ) × [sin((1 − λ) π u) / e]^((1 − λ)/λ),  u uniform, e exponential</pre>
 *
 * <p>M = 1 at λ = 1. Its mean is infinite below, so the logarithm is what is drawn. Source: Kanter (1975), Annals of
 * Probability 3(4); Chambers, Mallows and Stuck (1976), Journal of the American Statistical Association 71(354).
 *
 * @param index λ, the dissimilarity of a nest
 */
public record PositiveStable(double index) {
    /** Checks the range of λ. */
    public PositiveStable {
        if (!(index > 0 && index <= 1)) {
            throw new IllegalArgumentException("index must lie in (0, 1], was " + index);
        }
    }

    /** ln M from two independent draws. */
    public double log(long angleBits, long exponentialBits) {
        if (index == 1) {
            return 0;
        }
        double u = Draws.uniform(angleBits);
        double e = Draws.exponential(exponentialBits);
        double rest = (1 - index) / index;
        double sine = PortableMath.sinPi(u);
        double own = PortableMath.sinPi(index * u) / sine;
        double other = PortableMath.sinPi((1 - index) * u) / (e * sine);
        return PortableMath.log(own) + rest * PortableMath.log(other);
    }

    /** ln M of an agent; the index distinguishes several variables of one agent. */
    public double log(long key, long id, int index) {
        return log(angleBits(key, id, index), exponentialBits(key, id, index));
    }

    /** Bits of the angle u behind {@link #log(long, long, int)}. */
    public static long angleBits(long key, long id, int index) {
        return Draws.bits(key, id, 2 * index);
    }

    /** Bits of the exponential number e behind {@link #log(long, long, int)}. */
    public static long exponentialBits(long key, long id, int index) {
        return Draws.bits(key, id, 2 * index + 1);
    }
}
