package org.zonelab.engine.numeric;

/**
 * Exponential, logarithm and sine with the same bits on every Java runtime, fast enough for agent loops.
 *
 * <p>{@code Math.exp} and its kin may differ between runtimes and from {@code StrictMath}; {@code StrictMath} is exact
 * to the bit but slow in loops. Here only additions, multiplications and divisions are used, which the language fixes to
 * the bit, and the array passes give the bits of the scalar methods. The inner loops reinterpret no bits and branch on
 * nothing, so the just-in-time compiler can vectorise them.
 */
public final class PortableMath {
    /** Beyond this magnitude the exponential is taken from {@code StrictMath}. */
    private static final double TAYLOR_LIMIT = 20;

    /** Bits of the square root of one half: mantissas are reduced to [√½, √2). */
    private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

    /** ln 2 to 33 bits, so that multiples up to 1,100 are exact, and the rest. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final long MIN_NORMAL_BITS = 0x0010000000000000L;
    private static final long INFINITY_BITS = 0x7ff0000000000000L;
    private static final double TWO_54 = 0x1p54;

    private PortableMath() {}

    /**
     * Exponential.
     *
     * <pre>e^x = (Σ_{k ≤ 9} y^k / k!)^256,  y = x / 256</pre>
     *
     * <p>Relative error below 1e-13 for |x| ≤ 20; elsewhere the value of {@link StrictMath#exp}, infinite and
     * not-a-number arguments included. {@code exp(0)} is exactly 1.
     */
    public static double exp(double x) {
        return Math.abs(x) <= TAYLOR_LIMIT ? taylorExp(x) : StrictMath.exp(x);
    }

    /**
     * Exponentials of the first {@code n} entries; {@code out} may be {@code x}. About 1 ns an entry if all lie within
     * ±20, about five times that otherwise; the bits are those of {@link #exp(double)} in both cases.
     */
    public static void exp(double[] x, double[] out, int n) {
        if (allWithinTaylorLimit(x, n)) {
            for (int j = 0; j < n; j++) {
                out[j] = taylorExp(x[j]);
            }
        } else {
            for (int j = 0; j < n; j++) {
                out[j] = exp(x[j]);
            }
        }
    }

    private static boolean allWithinTaylorLimit(double[] x, int n) {
        for (int j = 0; j < n; j++) {
            if (!(Math.abs(x[j]) <= TAYLOR_LIMIT)) {
                return false;
            }
        }
        return true;
    }

    private static double taylorExp(double x) {
        double y = x * (1.0 / 256);
        double e = 1.0 / 362880;
        e = e * y + 1.0 / 40320;
        e = e * y + 1.0 / 5040;
        e = e * y + 1.0 / 720;
        e = e * y + 1.0 / 120;
        e = e * y + 1.0 / 24;
        e = e * y + 1.0 / 6;
        e = e * y + 1.0 / 2;
        e = e * y + 1;
        e = e * y + 1;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        return e;
    }

    /**
     * Natural logarithm.
     *
     * <pre>ln x = k ln 2 + 2 Σ_{i ≤ 10} s^(2i+1) / (2i+1),  s = (m − 1)/(m + 1),  x = 2^k m,  √½ ≤ m &lt; √2</pre>
     *
     * <p>Relative error below 6e-16. Zero gives negative infinity, negative arguments not-a-number, {@code log(1)} is
     * exactly 0.
     */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (bits < MIN_NORMAL_BITS || bits >= INFINITY_BITS) {
            return logOfSpecial(x);
        }
        return logOfNormal(bits, 0);
    }

    /** Logarithms of the first {@code n} entries, bit for bit those of {@link #log(double)}; {@code out} may be {@code x}. */
    public static void log(double[] x, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = log(x[j]);
        }
    }

    private static double logOfSpecial(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > 0 && x < Double.MIN_NORMAL) {
            return logOfNormal(Double.doubleToRawLongBits(x * TWO_54), -54);
        }
        return x > 0 ? x : Double.NaN;
    }

    private static double logOfNormal(long bits, int shift) {
        long exponent = (bits - SQRT_HALF_BITS) >> 52;
        double f = Double.longBitsToDouble(bits - (exponent << 52)) - 1;
        double k = exponent + shift;
        double s = f / (2 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double tail = (2.0 / 3 + z * (2.0 / 5))
                + z2 * (2.0 / 7 + z * (2.0 / 9))
                + z4 * ((2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17)))
                + z4 * z4 * (2.0 / 19 + z * (2.0 / 21));
        return k * LN2_HIGH + (2 * s + (s * z * tail + k * LN2_LOW));
    }

    /**
     * sin(π v) for v in [0, 1], relative error below 1e-15; symmetric about one half to the bit.
     *
     * <p>Taylor series to the 23rd power of π min(v, 1 − v).
     */
    public static double sinPi(double v) {
        double x = Math.PI * (v > 0.5 ? 1 - v : v);
        double z = -(x * x);
        double sum = 1.0 / 2.585201673888498E22;
        sum = sum * z + 1.0 / 51090942171709440000.0;
        sum = sum * z + 1.0 / 121645100408832000.0;
        sum = sum * z + 1.0 / 355687428096000.0;
        sum = sum * z + 1.0 / 1307674368000.0;
        sum = sum * z + 1.0 / 6227020800.0;
        sum = sum * z + 1.0 / 39916800;
        sum = sum * z + 1.0 / 362880;
        sum = sum * z + 1.0 / 5040;
        sum = sum * z + 1.0 / 120;
        sum = sum * z + 1.0 / 6;
        return x + x * (z * sum);
    }
}
