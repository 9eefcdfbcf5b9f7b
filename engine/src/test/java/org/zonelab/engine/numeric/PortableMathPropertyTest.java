package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PortableMathPropertyTest {
    private static final int CASES = 200_000;

    @Test
    void exponentialAgreesWithStrictMathToThirteenDigits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CASES; i++) {
            double x = random.nextDouble(-20, 20);
            double exact = StrictMath.exp(x);
            assertThat(PortableMath.exp(x)).isCloseTo(exact, within(1e-13 * exact));
        }
    }

    @Test
    void exponentialIsThatOfStrictMathOutsideTheTaylorRange() {
        double[] outside = {
            -1e300, -746, -700, -20.0001, 20.0001, 300, 710, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY
        };
        for (double x : outside) {
            assertThat(PortableMath.exp(x)).isEqualTo(StrictMath.exp(x));
        }
        assertThat(PortableMath.exp(Double.NaN)).isNaN();
        assertThat(PortableMath.exp(0)).isEqualTo(1);
    }

    @Test
    void logarithmAgreesWithStrictMathToFifteenDigits() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < CASES; i++) {
            double x = StrictMath.exp(random.nextDouble(-700, 700));
            double near = random.nextDouble(0.5, 2);
            assertThat(PortableMath.log(x)).isCloseTo(StrictMath.log(x), within(4e-16 * Math.abs(StrictMath.log(x))));
            assertThat(PortableMath.log(near))
                    .isCloseTo(StrictMath.log(near), within(4e-16 * Math.abs(StrictMath.log(near))));
        }
    }

    @Test
    void logarithmHandlesEverySpecialArgument() {
        assertThat(PortableMath.log(1)).isEqualTo(0.0);
        assertThat(PortableMath.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PortableMath.log(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PortableMath.log(-1)).isNaN();
        assertThat(PortableMath.log(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(PortableMath.log(Double.NaN)).isNaN();
        assertThat(PortableMath.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        for (double x : new double[] {Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL, Double.MAX_VALUE}) {
            assertThat(PortableMath.log(x)).isCloseTo(StrictMath.log(x), within(Math.ulp(StrictMath.log(x))));
        }
    }

    @Test
    void logarithmAndExponentialNeverFallAcrossABinade() {
        double below = Math.nextDown(2 * Math.sqrt(0.5));
        assertThat(PortableMath.log(below)).isLessThanOrEqualTo(PortableMath.log(Math.nextUp(below)));
        assertThat(PortableMath.log(Math.nextDown(1.0))).isNegative();
        assertThat(PortableMath.log(Math.nextUp(1.0))).isPositive();
    }

    @Test
    void arrayPassesGiveTheBitsOfTheScalarMethods() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {0, 1, 7, 64, 1000, 1024}) {
            double[] inRange = random.doubles(1024, -20, 20).toArray();
            double[] wide = random.doubles(1024, -800, 800).toArray();
            assertExponentialsMatch(inRange, n);
            assertExponentialsMatch(wide, n);
            double[] positive = new double[1024];
            PortableMath.exp(wide, positive, 1024);
            double[] logs = new double[1024];
            PortableMath.log(positive, logs, n);
            for (int j = 0; j < n; j++) {
                assertThat(logs[j]).isEqualTo(PortableMath.log(positive[j]));
            }
        }
    }

    private static void assertExponentialsMatch(double[] x, int n) {
        double[] out = new double[x.length];
        double[] inPlace = x.clone();
        for (int repeat = 0; repeat < 50; repeat++) {
            PortableMath.exp(x, out, n);
        }
        PortableMath.exp(inPlace, inPlace, n);
        for (int j = 0; j < n; j++) {
            assertThat(out[j]).isEqualTo(PortableMath.exp(x[j]));
            assertThat(inPlace[j]).isEqualTo(out[j]);
        }
    }

    @Test
    void sineAgreesWithStrictMathAndIsSymmetric() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < CASES; i++) {
            double v = random.nextDouble(0, 0.5);
            double exact = StrictMath.sin(Math.PI * v);
            assertThat(PortableMath.sinPi(v)).isCloseTo(exact, within(1e-15 * exact + Double.MIN_VALUE));
            double upper = 1 - v;
            assertThat(PortableMath.sinPi(upper)).isEqualTo(PortableMath.sinPi(1 - upper));
        }
        assertThat(PortableMath.sinPi(0.5)).isCloseTo(1, within(1e-15));
    }

    @Test
    void bitsAreThoseRecordedOnceForAllRuntimes() {
        long hash = 0;
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble(-25, 25);
            hash = 31 * hash + Double.doubleToRawLongBits(PortableMath.exp(x));
            hash = 31 * hash + Double.doubleToRawLongBits(PortableMath.log(Math.abs(x)));
            hash = 31 * hash + Double.doubleToRawLongBits(PortableMath.sinPi(Math.abs(x) / 25));
        }
        assertThat(hash).isEqualTo(-927963687577356001L);
    }
}
