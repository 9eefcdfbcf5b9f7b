package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.world.World;

/** What a policy may move, and when, in the whole model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyMetamorphicTest {
    private static final int QUARTERS = 24;
    private static final int LATER = 8;

    private Simulation simulation;
    private WorldSeries law;

    @BeforeAll
    void runCurrentLaw() {
        simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
        law = run(Runs.currentLaw());
    }

    private WorldSeries run(Policy policy) {
        return simulation.run(policy).series();
    }

    static List<Lever> levers() {
        return LeverCatalogue.all();
    }

    /** All but the merger, which is none where each zone is alone in its province; {@link KindsMetamorphicTest} has others. */
    static List<Lever> leversThatActOnSingleZones() {
        return levers().stream()
                .filter(lever -> !lever.equals(AdministrationLevers.MERGER))
                .toList();
    }

    /** A value that differs from the neutral one as much as the lever allows. */
    private static double extreme(Lever lever) {
        return lever.high() > lever.neutral() ? lever.high() : lever.low();
    }

    @Test
    void anEmptyPolicyChangesNothingWhateverRanBefore() {
        run(Runs.withoutDeferral());
        assertThat(Runs.bits(run(new Policy("nothing", List.of())))).isDeepEqualTo(Runs.bits(law));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aLeverAtItsNeutralValueIsExactlyNoPolicy(Lever lever) {
        assertThat(Runs.bits(run(Runs.lever(lever, lever.neutral())))).isDeepEqualTo(Runs.bits(law));
    }

    @ParameterizedTest
    @MethodSource("leversThatActOnSingleZones")
    void aLeverMovesNothingBeforeItsDateAndSomethingAfterwards(Lever lever) {
        long[][] moved = Runs.bits(run(Runs.policy(Runs.setting(lever, extreme(lever), LATER, Runs.everywhere()))));
        long[][] unmoved = Runs.bits(law);
        int known = LATER - lever.announcedQuartersBefore();
        assertThat(Arrays.copyOf(moved, known)).isDeepEqualTo(Arrays.copyOf(unmoved, known));
        assertThat(moved[QUARTERS - 1]).isNotEqualTo(unmoved[QUARTERS - 1]);
    }

    /** Its lag is as long as the announcement is early: without it the first year would show nothing. */
    @Test
    void aRemovalTurnsProjectsAwayFromItsAnnouncementOn() {
        Lever removal = AdministrationLevers.REMOVAL;
        WorldSeries moved = run(Runs.policy(Runs.setting(removal, 1, LATER, Runs.everywhere())));
        int entries = OutcomeCatalogue.index("entries");
        int quota = OutcomeCatalogue.index("land_quota");
        for (int quarter = LATER - removal.announcedQuartersBefore(); quarter < LATER; quarter++) {
            assertThat(moved.value(quarter, 0, entries)).isLessThan(law.value(quarter, 0, entries));
            assertThat(moved.value(quarter, 0, quota)).isEqualTo(law.value(quarter, 0, quota));
        }
    }

    @Test
    void namesOfZonesMoveNamesOfScopesAlone() {
        World renamed = SmallWorld.named("elsewhere");
        WorldSeries series = new Simulation(
                        renamed, SmallWorld.firms(renamed), CentralParameters.all(), 1, 0, QUARTERS, () -> {})
                .run(Runs.currentLaw())
                .series();
        assertThat(Runs.bits(series)).isDeepEqualTo(Runs.bits(law));
        assertThat(series.scopes()).isNotEqualTo(law.scopes());
    }

    @Test
    void anotherSeedAndAnotherReplicationGiveOtherNumbers() {
        long[][] seed = Runs.bits(Runs.simulation(CentralParameters.all(), 2, 0, QUARTERS)
                .run(Runs.currentLaw())
                .series());
        long[][] replication = Runs.bits(Runs.simulation(CentralParameters.all(), 1, 1, QUARTERS)
                .run(Runs.currentLaw())
                .series());
        assertThat(seed[QUARTERS - 1]).isNotEqualTo(Runs.bits(law)[QUARTERS - 1]);
        assertThat(replication[QUARTERS - 1]).isNotEqualTo(Runs.bits(law)[QUARTERS - 1]);
        assertThat(replication[QUARTERS - 1]).isNotEqualTo(seed[QUARTERS - 1]);
    }
}
