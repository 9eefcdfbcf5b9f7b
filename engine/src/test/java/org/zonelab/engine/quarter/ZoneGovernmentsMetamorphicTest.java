package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.competition.CompetitionParameters;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.policy.ZoneConduct;

/** What a race between zone governments moves. */
class ZoneGovernmentsMetamorphicTest {
    private static final int QUARTERS = 24;
    private static final int LAST = QUARTERS - 1;

    private static WorldSeries passive() {
        return Runs.simulation(CentralParameters.all(), QUARTERS)
                .run(Runs.currentLaw())
                .series();
    }

    private static WorldSeries race(double slope, double ambition) {
        return race(slope, ambition, 0);
    }

    private static WorldSeries race(double slope, double ambition, double incentive) {
        CompetitionParameters parameters = new CompetitionParameters(slope, ambition, 0.5, 0.5, 3, 0.3, 1, 0.2, 0.001);
        LeverSetting rewards =
                Runs.setting(AdministrationLevers.EVALUATION_INCENTIVE, incentive, Runs.FIRST, Runs.everywhere());
        return Runs.simulation(CentralParameters.with(parameters), QUARTERS)
                .run(new Policy("race", List.of(rewards), ZoneConduct.COMPETING))
                .series();
    }

    @Test
    void zonesWithoutAmbitionChangeNothing() {
        assertThat(Runs.bits(race(0.4, 0))).isDeepEqualTo(Runs.bits(passive()));
    }

    @Test
    void concessionsBeginAfterTheBaseYearAndStayWithinTheLaw() {
        WorldSeries race = race(0.4, 0.3);
        assertThat(Runs.value(race, "nation", "concession", Runs.FIRST - 1)).isZero();
        for (Scope scope : race.scopes()) {
            if (scope.dimension() == Scope.Dimension.ZONE) {
                assertThat(Runs.value(race, scope.name(), "concession", LAST)).isBetween(0.0, 0.3);
            }
        }
        assertThat(Runs.value(race, "nation", "concession", LAST)).isPositive();
    }

    @Test
    void strongerAnswersGoFurtherAndCostMore() {
        double[] concession = new double[3];
        double[] cost = new double[3];
        double[] slopes = {0, 0.3, 0.6};
        for (int k = 0; k < slopes.length; k++) {
            WorldSeries race = race(slopes[k], 0.1);
            concession[k] = Runs.value(race, "nation", "concession", LAST);
            cost[k] = Runs.sum(race, "outlay_talent", Runs.FIRST, LAST)
                    + Runs.sum(race, "outlay_services", Runs.FIRST, LAST);
        }
        assertThat(concession).isSorted();
        assertThat(cost).isSorted();
        assertThat(cost[0]).isPositive();
        assertThat(Arrays.stream(concession).distinct().count()).isEqualTo(3);
    }

    @Test
    void rewardsForRankMakeTheRaceFiercer() {
        double[] concession = {
            Runs.value(race(0.4, 0.1, 0), "nation", "concession", LAST),
            Runs.value(race(0.4, 0.1, 0.5), "nation", "concession", LAST),
            Runs.value(race(0.4, 0.1, 1), "nation", "concession", LAST)
        };
        assertThat(concession).isSorted();
        assertThat(concession[2]).isGreaterThan(1.1 * concession[0]);
    }

    /** Rewards alone cut the price by 0.05 and days by 0.1, the race by 0.2 and 0.2, or by 0.02 and 0.02. */
    @Test
    void rewardsAndRaceCountOnce() {
        CompetitionParameters parameters = new CompetitionParameters(0.4, 0.1, 0.5, 0.5, 3, 0.3, 1, 0.2, 0.001);
        OpenWorld world = new OpenWorld(CentralParameters.with(parameters));
        world.state.quarter = 41;
        LeverSetting rewards = Runs.setting(AdministrationLevers.EVALUATION_INCENTIVE, 1, 0, Runs.everywhere());
        ResolvedPolicy policy = new ResolvedPolicy(
                new Policy("race", List.of(rewards), ZoneConduct.COMPETING),
                SmallWorld.ZONES,
                SmallWorld.INDUSTRIES,
                SmallWorld.ORIGINS);
        policy.resolve(41, new PublishedState(world.base, world.state));
        for (double concession : new double[] {0.02, 0.2}) {
            Arrays.fill(world.state.zones.concession, concession);
            Channels channels = Channels.of(world.base, world.state, policy, world.base.instruments);
            ZonePrograms programs = ZonePrograms.of(world.base, world.state, policy, world.base.instruments);
            new ZoneGovernments(world.base, world.state, policy).act(channels, programs);
            assertThat(programs.row(ZoneChannel.LAND_PRICE)[0]).isCloseTo(-Math.max(0.05, concession), within(1e-12));
            assertThat(channels.row(Channel.APPROVAL_TIME, 0)[0]).isCloseTo(-Math.max(0.1, concession), within(1e-12));
        }
    }

    @Test
    void landIsCheaperInTheRace() {
        assertThat(Runs.value(race(0.4, 0.3), "nation", "land_price", LAST))
                .isLessThan(Runs.value(passive(), "nation", "land_price", LAST));
    }
}
