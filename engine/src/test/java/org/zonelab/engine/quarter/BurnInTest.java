package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            burnIn.run(id, SHOCK, MATURE, 1);
            double shock = (persistence - 1) * burnIn.productivity + SHOCK * Draws.laplace(random.nextLong());
            double gap = burnIn.gap + structural * shock;
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
            burnIn.run(id, SHOCK, MATURE, 1);
            sum += burnIn.productivity;
            squares += burnIn.productivity * burnIn.productivity;
        }
        double persistence = parameters.production().productivityPersistence();
        double deviation =
                SHOCK * Math.sqrt((1 - Math.pow(persistence, 2.0 * BurnIn.QUARTERS)) / (1 - persistence * persistence));
        assertThat(sum / FIRMS).isCloseTo(0, within(5 * deviation / Math.sqrt(FIRMS)));
        assertThat(Math.sqrt(squares / FIRMS)).isCloseTo(deviation, within(0.03 * deviation));
    }

    @Test
    void aFirmsCycleDependsOnItselfAlone() {
        burnIn.run(7, SHOCK, MATURE, 50);
        double gap = burnIn.gap;
        double cash = burnIn.money.cash;
        burnIn.run(8, SHOCK, MATURE, 50);
        assertThat(burnIn.gap).isNotEqualTo(gap);
        burnIn.run(7, SHOCK, MATURE, 50);
        assertThat(burnIn.gap).isEqualTo(gap);
        assertThat(burnIn.money.cash).isEqualTo(cash);
    }

    @Test
    void fasterGrowthLeavesLargerGaps() {
        assertThat(meanGap(burnIn(2 * DRIFT))).isGreaterThan(meanGap(burnIn));
    }

    private static double meanGap(BurnIn burnIn) {
        double sum = 0;
        for (int id = 0; id < 2000; id++) {
            burnIn.run(id, SHOCK, MATURE, 1);
            sum += burnIn.gap;
        }
        return sum / 2000;
    }
}
