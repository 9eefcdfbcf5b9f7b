package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.ReturnCells;

class FirmsBetterOffTest {
    private static final int SMALL_FOREIGN = 4;

    /** Three cells of 10, 20 and 70 firms with a yearly return of 8 %. */
    private static ReturnCells counterfactual() {
        ReturnCells cells = ReturnCells.empty(4);
        double[] firms = {10, 20, 70};
        for (int cell = 0; cell < firms.length; cell++) {
            cells.firms()[SMALL_FOREIGN][cell] = firms[cell];
            cells.capital()[SMALL_FOREIGN][cell] = 100;
            cells.profit()[SMALL_FOREIGN][cell] = 2;
        }
        return cells;
    }

    @Test
    void firmsCountWithTheirCellAndUnnoticedChangesDoNot() {
        ReturnCells policy = counterfactual();
        policy.profit()[SMALL_FOREIGN][0] = 2.1;
        policy.profit()[SMALL_FOREIGN][1] = 1.9;
        policy.profit()[SMALL_FOREIGN][2] = 2.002;

        FirmsBetterOff firms = FirmsBetterOff.of(policy, counterfactual());

        assertThat(firms.better()[SMALL_FOREIGN]).isCloseTo(0.1, within(1e-12));
        assertThat(firms.worse()[SMALL_FOREIGN]).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void samePolicyMovesNobodyAndGroupsWithoutFirmsHaveNoShare() {
        FirmsBetterOff firms = FirmsBetterOff.of(counterfactual(), counterfactual());

        assertThat(firms.better()[SMALL_FOREIGN]).isZero();
        assertThat(firms.worse()[SMALL_FOREIGN]).isZero();
        assertThat(firms.better()[0]).isNaN();
    }
}
