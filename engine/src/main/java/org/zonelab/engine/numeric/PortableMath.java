package org.zonelab.engine.numeric;

/**
 * Exponential, logarithm and sine with the same bits on every Java runtime, fast enough for agent loops.
 *
 * <p>{@code Math.exp} and its kin may differ between runtimes and from {@code StrictMath}; {@code StrictMath} is exact
 * to the bit but slow in loops. Here only additions, multiplications and divisions are used, which the language fixes to
 * the bit, and the array passes give the bits of the scalar methods. The inner loop of the exponential reinterprets no bits and branches on
 * nothing, so the just-in-time compiler can vectorise it.
 */
public final class PortableMath {
    /** Beyond this magnitude the exponential is taken from {@code StrictMath}. */
    private static final double TAYLOR_LIMIT = 20;

    /** Lower end of the reduced mantissas of the logarithm, just below √½, and the cells its range is cut into. */
    private static final long MANTISSA_START = 0x3fe6a00000000000L;

    private static final int CELL_SHIFT = 45;
    private static final int CELLS = 128;
    private static final double[] CELL_CENTRE = new double[CELLS];
    private static final double[] CELL_INVERSE = new double[CELLS];
    private static final double[] CELL_LOG = new double[CELLS];

    static {
        for (int i = 0; i < CELLS; i++) {
            double low = Double.longBitsToDouble(MANTISSA_START + ((long) i << CELL_SHIFT));
            double high = Double.longBitsToDouble(MANTISSA_START + ((i + 1L) << CELL_SHIFT));
            // Both cells that touch 1 are centred there, so that the logarithm is precise around 1.
            double centre = low == 1 || high == 1 ? 1 : (low + high) / 2;
            CELL_CENTRE[i] = centre;
            CELL_INVERSE[i] = 1 / centre;
            CELL_LOG[i] = StrictMath.log(centre);
        }
    }

    /** ln 2 to 33 bits, so that multiples up to 1,100 are exact, and the rest. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** 1.5 × 2^52: adding an integer to its bits adds it to its value, which is faster than a conversion. */
    private static final long INTEGER_ORIGIN_BITS = 0x4338000000000000L;

    private static final double INTEGER_ORIGIN = 0x1.8p52;
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
     * <pre>ln x = k ln 2 + ln c + Σ_{i ≤ 8} −(−r)^i / i,  r = (m − c)/c,  x = 2^k m,  0.707 ≤ m &lt; 1.415</pre>
     *
     * <p>c is the centre of one of 128 cells. Relative error below 4e-16. Zero gives negative infinity, negative arguments
     * not-a-number, {@code log(1)} is exactly 0.
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
        long offset = bits - MANTISSA_START;
        long exponent = offset >> 52;
        int cell = (int) (offset >>> CELL_SHIFT) & (CELLS - 1);
        double mantissa = Double.longBitsToDouble(bits - (exponent << 52));
        double k = Double.longBitsToDouble(INTEGER_ORIGIN_BITS + (exponent + shift)) - INTEGER_ORIGIN;
        double r = (mantissa - CELL_CENTRE[cell]) * CELL_INVERSE[cell];
        double r2 = r * r;
        double tail = (-1.0 / 2 + r * (1.0 / 3))
                + r2 * ((-1.0 / 4 + r * (1.0 / 5)) + r2 * ((-1.0 / 6 + r * (1.0 / 7)) - r2 * (1.0 / 8)));
        return k * LN2_HIGH + (CELL_LOG[cell] + (r + (r2 * tail + k * LN2_LOW)));
    }

    /**
     * sin(π v) for v in [0, 1], relative error below 1e-15; symmetric about one half to the bit.
     *
     * <p>Taylor series to the 23rd power of π min(v, 1 − v).
     */
    public static double sinPi(double v) {
        double x = Math.PI * (v > 0.5 ? 1 - v : v);
        double z = -(x * x);
        double z2 = z * z;
        double z4 = z2 * z2;
        double sum = (1.0 / 6 + z * (1.0 / 120))
                + z2 * (1.0 / 5040 + z * (1.0 / 362880))
                + z4
                        * ((1.0 / 39916800 + z * (1.0 / 6227020800.0))
                                + z2 * (1.0 / 1307674368000.0 + z * (1.0 / 355687428096000.0)))
                + (z4 * z4)
                        * ((1.0 / 121645100408832000.0 + z * (1.0 / 51090942171709440000.0))
                                + z2 * (1.0 / 2.585201673888498E22));
        return x + x * (z * sum);
    }
}
