package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.ProfitCells;
import org.zonelab.engine.policy.LeverCatalogue;

/** Who is better off is asked of the same firms in both worlds. */
class ProfitCellsMetamorphicTest {
    private static final Simulation SIMULATION = Runs.simulation(CentralParameters.all(), 12);
    private static final ProfitCells LAW = SIMULATION.run(Runs.currentLaw()).profits();

    private static double sum(double[][] cells) {
        double sum = 0;
        for (double[] group : cells) {
            for (double cell : group) {
                sum += cell;
            }
        }
        return sum;
    }

    @Test
    void firmsAreThoseOfTheBaseYearWhateverArrivesLater() {
        ProfitCells faster =
                SIMULATION.run(Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5)).profits();
        assertThat(faster.firms()).isDeepEqualTo(LAW.firms());
        assertThat(sum(LAW.firms())).isPositive();
    }

    @Test
    void aLowerTaxRaisesTheirProfit() {
        ProfitCells cheaper =
                SIMULATION.run(Runs.lever(LeverCatalogue.CORPORATE_TAX, -0.05)).profits();
        assertThat(sum(cheaper.profit())).isGreaterThan(1.02 * sum(LAW.profit()));
    }
}
