package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.random.Draws;

/** Where firms stand in their investment cycle when the base year opens. */
class BurnInTest {
    private static final int FIRMS = 20_000;
    private static final int MATURE = 400;
    private static final double SHOCK = 0.008;
    private static final double DRIFT = 0.02;

    private final ModelParameters parameters = CentralParameters.all();
    private final TypeTerms terms = TypeTerms.of(Runs.WORLD, parameters, new CohortType(0, 1, SizeClass.ABOVE_SCALE));
    private BurnIn burnIn;

    @BeforeEach
    void burnIn() {
        burnIn = burnIn(DRIFT);
    }

    private BurnIn burnIn(double quarterlyDrift) {
        double trend = quarterlyDrift + terms.retained(parameters.investment().maintenanceShare());
        return new BurnIn(terms, parameters, new CashPath(terms, parameters, 0.02), trend, 1, 0);
    }

    private static void run(BurnIn burnIn, long id, double capital) {
        burnIn.id[0] = id;
        burnIn.shockScale[0] = SHOCK;
        burnIn.ageQuarters[0] = MATURE;
        burnIn.capital[0] = capital;
        burnIn.run(1);
    }

    /**
     * In a steady state the gap that opens in a quarter is closed by the mean log growth of capital: after the adjustment of
     * the quarter to come, which follows its shock, the mean gap is what it was before its drift.
     */
    @Test
    void capitalGrowsByTheDriftOnAverage() {
        SplittableRandom random = new SplittableRandom(3);
        double structural = terms.function().productivityElasticity()
                / (1 - terms.function().capitalElasticity());
        double persistence = parameters.production().productivityPersistence();
        double opened = 0;
        double closed = 0;
        for (int id = 0; id < FIRMS; id++) {
            run(burnIn, id, 1);
            double shock = (persistence - 1) * burnIn.productivity[0] + SHOCK * Draws.laplace(random.nextLong());
            double gap = burnIn.gap[0] + structural * shock;
            opened += DRIFT;
            if (gap > 0) {
                closed += terms.hazard().probability(gap)
                        * Math.min(gap, parameters.investment().largestStep());
            }
        }
        assertThat(closed / FIRMS).isCloseTo(opened / FIRMS, within(0.05 * DRIFT));
    }

    /** AR(1) with ρ = 0.97 after 40 quarters: standard deviation s √((1 − ρ^80)/(1 − ρ²)). */
    @Test
    void productivityHasTheDeviationOfItsProcess() {
        double sum = 0;
        double squares = 0;
        for (int id = 0; id < FIRMS; id++) {
            run(burnIn, id, 1);
            sum += burnIn.productivity[0];
            squares += burnIn.productivity[0] * burnIn.productivity[0];
        }
        double persistence = parameters.production().productivityPersistence();
        double deviation =
                SHOCK * Math.sqrt((1 - Math.pow(persistence, 2.0 * BurnIn.QUARTERS)) / (1 - persistence * persistence));
        assertThat(sum / FIRMS).isCloseTo(0, within(5 * deviation / Math.sqrt(FIRMS)));
        assertThat(Math.sqrt(squares / FIRMS)).isCloseTo(deviation, within(0.03 * deviation));
    }

    @Test
    void aFirmsCycleDependsOnItselfAlone() {
        run(burnIn, 7, 50);
        double gap = burnIn.gap[0];
        double cash = burnIn.money.cash[0];
        run(burnIn, 8, 50);
        assertThat(burnIn.gap[0]).isNotEqualTo(gap);
        run(burnIn, 7, 50);
        assertThat(burnIn.gap[0]).isEqualTo(gap);
        assertThat(burnIn.money.cash[0]).isEqualTo(cash);
    }

    /** Ages on both sides of maturity and birth within the run, sizes of one line and of many. */
    @Test
    void aBlockOfFirmsGivesEachTheBitsItHasAlone() {
        int firms = 300;
        double[] gaps = new double[firms];
        double[] cash = new double[firms];
        for (int j = 0; j < firms; j++) {
            firm(0, j);
            burnIn.run(1);
            gaps[j] = burnIn.gap[0];
            cash[j] = burnIn.money.cash[0];
        }
        for (int j = 0; j < firms; j++) {
            firm(j, j);
        }
        burnIn.run(firms);
        assertThat(Arrays.copyOf(burnIn.gap, firms)).containsExactly(gaps);
        assertThat(Arrays.copyOf(burnIn.money.cash, firms)).containsExactly(cash);
    }

    private void firm(int position, int id) {
        burnIn.id[position] = id;
        burnIn.shockScale[position] = SHOCK * (1 + id % 3);
        burnIn.ageQuarters[position] = id % 97;
        burnIn.capital[position] = 1 + 10.0 * (id % 40);
    }

    @Test
    void fasterGrowthLeavesLargerGaps() {
        assertThat(meanGap(burnIn(2 * DRIFT))).isGreaterThan(meanGap(burnIn));
    }

    private static double meanGap(BurnIn burnIn) {
        double sum = 0;
        for (int id = 0; id < 2000; id++) {
            run(burnIn, id, 1);
            sum += burnIn.gap[0];
        }
        return sum / 2000;
    }
}
