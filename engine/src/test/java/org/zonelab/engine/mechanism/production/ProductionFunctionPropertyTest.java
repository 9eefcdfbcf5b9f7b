package org.zonelab.engine.mechanism.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a Cobb-Douglas firm with decreasing returns whose labour is at its optimum (Lucas 1978). */
class ProductionFunctionPropertyTest {
    private static final double STEP = 1e-5;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static ProductionFunction function(SplittableRandom random) {
        double returns = random.nextDouble(0.7, 0.95);
        return new ProductionFunction(returns, random.nextDouble(0.2, 0.95) * returns);
    }

    /** Value added at wage 1 is the largest of A K^(ν − ls) L^ls − L, plus L, up to the constant c. */
    @ParameterizedTest
    @MethodSource("seeds")
    void labourAtItsOptimumGivesTheElasticities(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProductionFunction function = function(random);
        double logCapital = random.nextDouble(-2, 5);
        double productivity = random.nextDouble(-0.5, 0.5);
        double wage = random.nextDouble(-0.5, 0.5);
        double change = optimum(function, productivity, logCapital, wage) - optimum(function, 0, 0, 0);
        double closed = function.logValueAdded(0, productivity, function.logConditions(0, 0, 0, wage), logCapital);
        assertThat(closed).isCloseTo(change, within(1e-7));
    }

    /** Log value added at the labour that maximises profit, found by bisection on its marginal product. */
    private static double optimum(ProductionFunction function, double productivity, double logCapital, double wage) {
        double capitalShare = function.returnsToScale() - function.labourShare();
        double low = -100;
        double high = 100;
        for (int k = 0; k < 200; k++) {
            double labour = (low + high) / 2;
            double output = productivity + capitalShare * logCapital + function.labourShare() * labour;
            double marginal = Math.log(function.labourShare()) + output - labour;
            if (marginal > wage) {
                low = labour;
            } else {
                high = labour;
            }
        }
        return productivity + capitalShare * logCapital + function.labourShare() * low;
    }

    /** With labour held at its optimum the envelope theorem makes (ν − ls) VA/K the derivative of profit. */
    @ParameterizedTest
    @MethodSource("seeds")
    void marginalProductIsTheDerivativeOfProfit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProductionFunction function = function(random);
        double logCapital = random.nextDouble(-2, 5);
        double level = random.nextDouble(-1, 1);
        double profitShare = 1 - function.labourShare();
        double above = profitShare * Math.exp(function.logValueAdded(level, 0, 0, logCapital + STEP));
        double below = profitShare * Math.exp(function.logValueAdded(level, 0, 0, logCapital - STEP));
        double width = Math.exp(logCapital + STEP) - Math.exp(logCapital - STEP);
        double valueAdded = Math.exp(function.logValueAdded(level, 0, 0, logCapital));
        double marginal = function.marginalProduct(valueAdded, Math.exp(logCapital));
        assertThat(marginal).isCloseTo((above - below) / width, within(1e-6 * marginal));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void levelForMeetsTheRequiredMarginalProduct(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProductionFunction function = function(random);
        double required = random.nextDouble(0.05, 0.6);
        double logCapital = random.nextDouble(-2, 8);
        double level = function.levelFor(required, logCapital);
        double valueAdded = Math.exp(function.logValueAdded(level, 0, 0, logCapital));
        assertThat(function.marginalProduct(valueAdded, Math.exp(logCapital))).isCloseTo(required, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passEqualsTheScalarEquation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProductionFunction function = function(random);
        int n = 50;
        double[] level = random.doubles(n, -2, 2).toArray();
        double[] productivity = random.doubles(n, -0.3, 0.3).toArray();
        double[] maturity = random.doubles(n, 0, 0.1).toArray();
        double[] logCapital = random.doubles(n, -2, 8).toArray();
        double[] conditions = random.doubles(3, -0.2, 0.2).toArray();
        short[] zone = new short[n];
        for (int j = 0; j < n; j++) {
            zone[j] = (short) random.nextInt(3);
        }
        double[] log = new double[n];
        double[] value = new double[n];
        function.pass(level, productivity, maturity, logCapital, zone, conditions, n, log, value);
        for (int j = 0; j < n; j++) {
            double expected =
                    function.logValueAdded(level[j], productivity[j] + maturity[j], conditions[zone[j]], logCapital[j]);
            assertThat(log[j]).isCloseTo(expected, within(1e-12));
            assertThat(value[j]).isCloseTo(Math.exp(expected), within(1e-12 * Math.exp(expected)));
        }
    }

    /** With wages growing at x, productivity growing at x (1 − ν + ls) keeps the marginal product of capital. */
    @ParameterizedTest
    @MethodSource("seeds")
    void trendProductivityKeepsTheMarginalProductWhenAllGrow(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProductionFunction function = function(random);
        double growth = random.nextDouble(-0.1, 0.6);
        double conditions = function.logConditions(0, 0, TrendGrowth.productivity(growth, function), growth);
        double before = function.logValueAdded(0, 0, 0, 2);
        double after = function.logValueAdded(0, 0, conditions, 2 + growth);
        assertThat(after - before).isCloseTo(growth, within(1e-12));
    }

    @Test
    void constantReturnsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProductionFunction(1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProductionFunction(0.5, 0.5));
    }
}
