package org.zonelab.engine.mechanism.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.pipeline.Annuity;

class KnowledgeStockTest {
    static final InnovationParameters CENTRAL =
            new InnovationParameters(0.15, 0.124, 0.24, 0.3, 0.06, 0.03, 2, 0.15, 0.1, 0.1);
    private static final KnowledgeStock KNOWLEDGE = new KnowledgeStock(CENTRAL);

    /** 0.124 ln 2 = 0.0859; exp of it is 1.0898: doubling adds 9 %. */
    @Test
    void doublingKnowledgeAddsNinePercentToProductivity() {
        assertThat(StrictMath.exp(KNOWLEDGE.contribution(2, 1))).isCloseTo(1.09, within(5e-4));
    }

    @Test
    void lastingResearchKeepsItsSteadyStock() {
        double steady = KNOWLEDGE.steady(12);
        assertThat(steady).isCloseTo(0.76 * 12 / 0.15, within(1e-12));
        assertThat(KNOWLEDGE.next(steady, 3)).isCloseTo(steady, within(1e-12));
    }

    @Test
    void baseIntensityAddsExactlyNothingHoweverSalesGrow() {
        double[] stock = {5, 80};
        double[] reference = {5, 80};
        double[] contribution = new double[2];
        for (int quarter = 0; quarter < 60; quarter++) {
            double[] research = {0.3 * StrictMath.pow(1.03, quarter), 4};
            KNOWLEDGE.advance(research, research, stock, reference, contribution);
            assertThat(contribution).containsExactly(0, 0);
        }
    }

    @Test
    void halfAsMuchResearchAgainEndsAtFivePercent() {
        double stock = KNOWLEDGE.steady(4);
        double reference = stock;
        for (int quarter = 0; quarter < 400; quarter++) {
            stock = KNOWLEDGE.next(stock, 1.5);
            reference = KNOWLEDGE.next(reference, 1);
        }
        assertThat(KNOWLEDGE.contribution(stock, reference)).isCloseTo(0.124 * StrictMath.log(1.5), within(1e-6));
    }

    @Test
    void noResearchAtAllAddsNothing() {
        assertThat(KNOWLEDGE.contribution(0, 0)).isZero();
    }

    @Test
    void platformsSaveResearchCostAndNothingWithoutSpending() {
        ResearchPlatform platform = new ResearchPlatform(CENTRAL);
        assertThat(platform.saving(0, 100)).isZero();
        assertThat(platform.saving(100, 100)).isCloseTo(0.1 * StrictMath.log(2), within(1e-12));
        assertThat(platform.saving(1e30, 1)).isEqualTo(0.5);
        assertThat(platform.saving(5, 0)).isZero();
        assertThat(platform.next(100, 10)).isCloseTo(107.5, within(1e-12));
        assertThat(platform.researchFactor(0.2)).isEqualTo(1.25);
        assertThat(platform.percentagePoints(0.1, 3, 30)).isCloseTo(1, within(1e-12));
    }

    /** 10 % of equipment at 60 % of capital is 6 % of it once, 0.894 pp a year over ten years at 8 %. */
    @Test
    void upgradeGrantCutsThePriceOfCapital() {
        UpgradeGrant grant = new UpgradeGrant(0.6);
        assertThat(grant.capitalPrice(0)).isEqualTo(1);
        assertThat(grant.capitalPrice(0.1)).isCloseTo(0.94, within(1e-15));
        assertThat(grant.percentagePoints(0.1, new Annuity(0.08, 10))).isCloseTo(0.894177, within(1e-6));
        assertThat(grant.cost(0.1, 200)).isCloseTo(12, within(1e-12));
    }

    @Test
    void incubationLowersEarlyClosure() {
        Incubation incubation = new Incubation(CENTRAL);
        assertThat(incubation.survivalFactor(0)).isEqualTo(1);
        assertThat(incubation.survivalFactor(1)).isEqualTo(0.85);
        assertThat(incubation.coverage(50, 200)).isEqualTo(0.25);
        assertThat(incubation.coverage(300, 200)).isEqualTo(1);
    }
}
