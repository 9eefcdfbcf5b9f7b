package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.ProfitCells;

class FirmsBetterOffTest {
    private static final int SMALL_FOREIGN = 4;

    /** Three cells of 10, 20 and 70 firms that earn 2 million RMB each. */
    private static ProfitCells counterfactual() {
        ProfitCells cells = ProfitCells.empty(4);
        double[] firms = {10, 20, 70};
        for (int cell = 0; cell < firms.length; cell++) {
            cells.firms()[SMALL_FOREIGN][cell] = firms[cell];
            cells.profit()[SMALL_FOREIGN][cell] = 2;
        }
        return cells;
    }

    @Test
    void firmsCountWithTheirCellAndUnnoticedChangesDoNot() {
        ProfitCells policy = counterfactual();
        policy.profit()[SMALL_FOREIGN][0] = 2.1;
        policy.profit()[SMALL_FOREIGN][1] = 1.9;
        policy.profit()[SMALL_FOREIGN][2] = 2.0019;

        FirmsBetterOff firms = FirmsBetterOff.of(policy, counterfactual());

        assertThat(firms.better()[SMALL_FOREIGN]).isCloseTo(0.1, within(1e-12));
        assertThat(firms.worse()[SMALL_FOREIGN]).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aSmallerLossIsAGain() {
        ProfitCells counterfactual = counterfactual();
        counterfactual.profit()[SMALL_FOREIGN][0] = -2;
        ProfitCells policy = counterfactual();
        policy.profit()[SMALL_FOREIGN][0] = -1.9;

        assertThat(FirmsBetterOff.of(policy, counterfactual).better()[SMALL_FOREIGN])
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void samePolicyMovesNobodyAndGroupsWithoutFirmsHaveNoShare() {
        FirmsBetterOff firms = FirmsBetterOff.of(counterfactual(), counterfactual());

        assertThat(firms.better()[SMALL_FOREIGN]).isZero();
        assertThat(firms.worse()[SMALL_FOREIGN]).isZero();
        assertThat(firms.better()[0]).isNaN();
    }
}
