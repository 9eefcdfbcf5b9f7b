package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.InvestmentFlows.Flow;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.outcome.PlaceChoices.Move;

class InvestmentFlowsTest {
    private final PlaceChoices policy = new PlaceChoices();
    private final PlaceChoices counterfactual = new PlaceChoices();

    private InvestmentFlows flows() {
        return InvestmentFlows.of(policy, counterfactual);
    }

    private void batch(int quarter) {
        policy.batch(quarter);
        counterfactual.batch(quarter);
    }

    @Test
    void aPlantThatChoosesAnotherZoneFlowsFromTheOneItWouldHaveChosen() {
        batch(4);
        policy.inside(2, 10);
        counterfactual.inside(1, 10);
        policy.inside(3, 5);
        counterfactual.inside(3, 5);
        assertThat(flows().flows()).containsExactly(new Flow(1, 1, 2, 10));
    }

    @Test
    void placesOutsideTheZonesAreNamedAndPlantsThatStayThereAreNotCounted() {
        batch(4);
        policy.inside(0, 3);
        counterfactual.outside(PlaceChoices.ELSEWHERE);
        policy.outside(PlaceChoices.ABROAD);
        counterfactual.inside(0, 4);
        policy.outside(PlaceChoices.ABROAD);
        counterfactual.outside(PlaceChoices.ELSEWHERE);
        assertThat(flows().flows())
                .containsExactly(new Flow(1, PlaceChoices.ELSEWHERE, 0, 3), new Flow(1, 0, PlaceChoices.ABROAD, 4));
    }

    @Test
    void aPlantThatOneWorldAloneHasComesFromNowhere() {
        batch(7);
        policy.inside(0, 3);
        counterfactual.inside(0, 3);
        policy.inside(1, 8);
        batch(8);
        counterfactual.inside(2, 9);
        assertThat(flows().flows())
                .containsExactly(
                        new Flow(1, PlaceChoices.NOT_FOUNDED, 1, 8), new Flow(2, 2, PlaceChoices.NOT_FOUNDED, 9));
    }

    @Test
    void plantsOfOneYearAndPairOfPlacesAddUp() {
        for (int quarter = 4; quarter < 8; quarter++) {
            batch(quarter);
            policy.inside(1, quarter);
            counterfactual.inside(0, quarter);
        }
        assertThat(flows().flows()).containsExactly(new Flow(1, 0, 1, 4 + 5 + 6 + 7));
    }

    @Test
    void aMoveThatThePolicyPreventsFlowsBack() {
        policy.move(new Move(4, 11, 0, 1, 6));
        counterfactual.move(new Move(4, 12, 0, 2, 7));
        assertThat(flows().flows()).containsExactly(new Flow(1, 0, 1, 6), new Flow(1, 2, 0, 7));
    }

    @Test
    void aFirmThatMovesInBothWorldsFlowsFromOneTargetToTheOther() {
        policy.move(new Move(4, 11, 0, 1, 6));
        counterfactual.move(new Move(4, 11, 0, 2, 5));
        policy.move(new Move(5, 12, 0, 1, 6));
        counterfactual.move(new Move(5, 12, 0, 1, 5));
        assertThat(flows().flows()).containsExactly(new Flow(1, 2, 1, 6));
    }

    @Test
    void waysInBetweenAreNoGainOfAnyone() {
        policy.move(new Move(4, 11, 0, 1, 6));
        policy.move(new Move(9, 11, 1, 2, 7));
        counterfactual.move(new Move(12, 11, 0, 2, 8));
        policy.move(new Move(4, 12, 0, 1, 6));
        policy.move(new Move(5, 12, 1, 0, 6));
        policy.move(new Move(4, 13, 0, 1, 6));
        policy.move(new Move(8, 13, 1, 2, 9));
        assertThat(flows().flows()).containsExactly(new Flow(2, 0, 2, 9));
    }

    @Test
    void aFirmWhoseHomesDifferedBeforeEndsWhereEachWorldPutsIt() {
        // at 0 with the policy and at 1 without; moves to 2 with it and to 3 without
        policy.move(new Move(4, 11, 0, 2, 6));
        counterfactual.move(new Move(4, 11, 1, 3, 6));
        assertThat(flows().flows()).containsExactly(new Flow(1, 0, 2, 6), new Flow(1, 3, 1, 6));
    }

    @Test
    void anAnchorPlantFlowsByWhatItIsLargerOrSmaller() {
        policy.move(new Move(4, 21, PlaceChoices.NOT_FOUNDED, 0, 6));
        counterfactual.move(new Move(4, 21, PlaceChoices.NOT_FOUNDED, 0, 2));
        policy.move(new Move(4, 22, PlaceChoices.NOT_FOUNDED, 1, 1));
        counterfactual.move(new Move(4, 22, PlaceChoices.NOT_FOUNDED, 1, 3));
        assertThat(flows().flows())
                .containsExactly(
                        new Flow(1, PlaceChoices.NOT_FOUNDED, 0, 4), new Flow(1, 1, PlaceChoices.NOT_FOUNDED, 2));
    }

    @Test
    void worldsOfOtherQuartersAreRefused() {
        policy.batch(4);
        assertThatIllegalArgumentException().isThrownBy(this::flows).withMessageContaining("batches");
    }
}
