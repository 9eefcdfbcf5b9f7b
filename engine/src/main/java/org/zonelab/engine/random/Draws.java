package org.zonelab.engine.random;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Random numbers as pure functions of their address: a {@link DrawKey}, the permanent id of an agent and, where one agent
 * needs several, an index.
 *
 * <pre>bits(key, id) = finaliser(key + id × 0x9E3779B97F4A7C15)</pre>
 *
 * <p>The finaliser is that of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA; constants of Stafford's variant 13). So a
 * draw depends on no other draw, agent or thread. All numbers have the same bits on every Java runtime. Array passes write the
 * first {@code n} entries, bit for bit as the scalar methods would.
 */
public final class Draws {
    /** Odd number nearest to 2^64 over the golden ratio. */
    static final long INCREMENT = 0x9E3779B97F4A7C15L;

    private static final long ONE_BITS = 0x3ff0000000000000L;
    private static final double BELOW_ONE = 1 - 0x1p-53;
    private static final double TWO_MINUS_52 = 0x1p-52;

    /** Standard deviation of a Laplace variable of scale 1 is √2. */
    private static final double UNIT_VARIANCE_SCALE = 0.7071067811865476;

    private Draws() {}

    static long finalised(long counter) {
        long z = (counter ^ (counter >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 64 random bits of an agent. */
    public static long bits(long key, long id) {
        return finalised(key + id * INCREMENT);
    }

    /**
     * 64 random bits of one of several numbers of an agent: candidates, alternatives, components.
     *
     * @param index from 0; no index gives the bits of {@link #bits(long, long)}
     */
    public static long bits(long key, long id, int index) {
        return finalised(bits(key, id) + (index + 1L) * INCREMENT);
    }

    /** Uniform number in the open interval (0, 1), from the upper 52 bits: (k + ½) 2^-52. */
    public static double uniform(long bits) {
        // Exact, and spares the conversion from an integer, which on Java 17 waits for the previous one.
        return Double.longBitsToDouble(ONE_BITS | (bits >>> 12)) - BELOW_ONE;
    }

    /** Whether an event of the given probability happens: never at 0, always at 1, and monotone in between. */
    public static boolean happens(long bits, double probability) {
        return uniform(bits) < probability;
    }

    /** Exponential number of mean 1: −ln uniform. */
    public static double exponential(long bits) {
        return -PortableMath.log(uniform(bits));
    }

    /** A standard normal number from two draws (Box and Muller 1958, Annals of Mathematical Statistics 29). */
    public static double normal(long radius, long angle) {
        return StrictMath.sqrt(2 * exponential(radius)) * StrictMath.cos(2 * StrictMath.PI * uniform(angle));
    }

    /**
     * Laplace number of mean 0 and variance 1: density e^(−√2 |x|)/√2. The lowest bit is the sign.
     */
    public static double laplace(long bits) {
        return laplace(bits, UNIT_VARIANCE_SCALE);
    }

    /** Laplace number of mean 0: density e^(−|x|/scale)/(2 scale), variance 2 scale². */
    public static double laplace(long bits, double scale) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(scale * exponential(bits)) ^ (bits << 63));
    }

    /** {@link #bits(long, long)} of a column of agents. */
    public static void bits(long key, long[] ids, long[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = bits(key, ids[j]);
        }
    }

    /** {@link #uniform} of a column of agents. */
    public static void uniforms(long key, long[] ids, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            // The same number as uniform gives, in a form that newer compilers vectorise.
            out[j] = ((bits(key, ids[j]) >>> 12) + 0.5) * TWO_MINUS_52;
        }
    }

    /**
     * Positions of the agents to whom a rare event {@linkplain #happens happens}, in their order.
     *
     * @param positions receives them, at least {@code n} entries
     * @return their number
     */
    public static int happening(long key, long[] ids, double probability, int[] positions, int n) {
        long limit = limit(probability);
        int found = 0;
        for (int j = 0; j < n; j++) {
            positions[found] = j;
            found += (bits(key, ids[j]) >>> 12) < limit ? 1 : 0;
        }
        return found;
    }

    /** Uniform numbers (k + ½) 2^-52 are below a probability for k below this. */
    private static long limit(double probability) {
        return (long) Math.ceil(probability / TWO_MINUS_52 - 0.5);
    }

    /** {@link #exponential} of a column of agents. */
    public static void exponentials(long key, long[] ids, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = exponential(bits(key, ids[j]));
        }
    }

    /** {@link #laplace(long)} of a column of agents: mean 0, variance 1. */
    public static void laplaces(long key, long[] ids, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = laplace(bits(key, ids[j]));
        }
    }
}
