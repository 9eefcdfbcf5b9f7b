package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;

/** Flows of investment add up to what each zone gains. */
class InvestmentFlowsIdentityTest {
    private static final Simulation SIMULATION = Runs.simulation(CentralParameters.all(), 16);
    private static final PlaceChoices LAW = SIMULATION.run(Runs.currentLaw()).choices();

    private static PlaceChoices choices(Policy policy) {
        return SIMULATION.run(policy).choices();
    }

    private static double[] net(InvestmentFlows flows) {
        double[] net = new double[SmallWorld.ZONES];
        for (InvestmentFlows.Flow flow : flows.flows()) {
            if (flow.to() >= 0) {
                net[flow.to()] += flow.capital();
            }
            if (flow.from() >= 0) {
                net[flow.from()] -= flow.capital();
            }
        }
        return net;
    }

    /** Capital that came to each zone, by plants and by moves. */
    private static double[] settled(PlaceChoices choices) {
        double[] settled = new double[SmallWorld.ZONES];
        double[] capital = choices.capital();
        int next = 0;
        for (int batch = 0; batch < choices.batches(); batch++) {
            for (int plant = 0; plant < choices.plants(batch); plant++) {
                int zone = choices.place(batch, plant);
                if (zone >= 0) {
                    settled[zone] += capital[next++];
                }
            }
        }
        assertThat(next).isEqualTo(capital.length).isPositive();
        for (PlaceChoices.Move move : choices.moves()) {
            settled[move.to()] += move.capital();
            if (move.from() >= 0) {
                settled[move.from()] -= move.capital();
            }
        }
        return settled;
    }

    @Test
    void whatAZoneGainsAndLosesIsTheDifferenceOfTheTwoWorlds() {
        PlaceChoices cheaper =
                choices(Runs.policy(Runs.setting(LeverCatalogue.LAND_PRICE_FACTOR, 0.7, Runs.FIRST, Runs.inZone(0))));
        InvestmentFlows flows = InvestmentFlows.of(cheaper, LAW);
        double[] with = settled(cheaper);
        double[] without = settled(LAW);
        double[] net = net(flows);
        for (int zone = 0; zone < net.length; zone++) {
            double scale = with[zone] + without[zone];
            assertThat(net[zone]).isCloseTo(with[zone] - without[zone], within(1e-3 * scale));
        }
        assertThat(net[0]).isPositive();
    }

    @Test
    void anEmptyPolicyMovesNothing() {
        assertThat(InvestmentFlows.of(choices(Runs.currentLaw()), LAW).flows()).isEmpty();
    }

    @Test
    void anAnchorPlantIsNewAndTakenFromNobody() {
        Policy anchor = Runs.policy(Runs.setting(ChainLevers.ANCHOR_PLANT, 4_000, Runs.FIRST, Runs.inZone(2)));
        double fromNowhere = InvestmentFlows.of(choices(anchor), LAW).flows().stream()
                .filter(flow -> flow.from() == PlaceChoices.NOT_FOUNDED && flow.to() == 2)
                .mapToDouble(InvestmentFlows.Flow::capital)
                .sum();
        assertThat(fromNowhere).isGreaterThan(1_000);
    }

    @Test
    void foreignPlantsInTheLogAreTheEntrantsOfTheSeries() {
        Simulation.WorldRun run = SIMULATION.run(Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5));
        double all = 0;
        for (double capital : run.choices().capital()) {
            all += capital;
        }
        double foreign = 0;
        for (int quarter = Runs.FIRST; quarter < 16; quarter++) {
            foreign += Runs.value(run.series(), "nation", "entrant_capital", quarter);
        }
        assertThat(foreign).isPositive().isLessThan(all);
    }
}
