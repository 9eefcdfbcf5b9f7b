package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.ResolvedPolicy;

/** Hurdles follow the law of the place where the money goes. */
class GroupHurdlesTest {
    private static final int CREDIT_ZONE = 1;
    private static final int OTHER_ZONE = 0;
    private static final int GROUP = 0;
    private static final double DELAY = 3;
    /** An encouraged industry with a foreign owner. */
    private static final CohortType TYPE = new CohortType(0, 1, SizeClass.ABOVE_SCALE);

    private BaseYear base;
    private WorldState state;

    @BeforeEach
    void solve() {
        StartingPoint start = new BaseYearSolver(
                        Runs.WORLD, Runs.FIRMS, CentralParameters.all(), new LedgerYears(2018, 2030, 2024), 1, 0)
                .solve();
        base = start.base();
        state = start.state();
        state.groups.claimed[GROUP] = true;
    }

    private GroupHurdles hurdles(Policy policy) {
        ResolvedPolicy resolved =
                new ResolvedPolicy(policy, SmallWorld.ZONES, SmallWorld.INDUSTRIES, SmallWorld.ORIGINS);
        resolved.resolve(Runs.FIRST, new PublishedState(base, state));
        return new GroupHurdles(state, base, resolved.field(LeverCatalogue.CREDIT_RATE), DELAY);
    }

    @Test
    void aCreditInOneZoneLowersTheHurdleThereAndNowhereElse() {
        GroupHurdles law = hurdles(Runs.currentLaw());
        GroupHurdles credit = hurdles(
                Runs.policy(Runs.setting(LeverCatalogue.CREDIT_RATE, 0.1, Runs.FIRST, Runs.inZone(CREDIT_ZONE))));
        assertThat(credit.ofGroupCash(GROUP, CREDIT_ZONE, TYPE)).isLessThan(law.ofGroupCash(GROUP, CREDIT_ZONE, TYPE));
        assertThat(credit.ofGroupCash(GROUP, OTHER_ZONE, TYPE)).isEqualTo(law.ofGroupCash(GROUP, OTHER_ZONE, TYPE));
    }

    @Test
    void groupCashNeverCostsMoreThanNewEquity() {
        GroupHurdles hurdles = hurdles(Runs.currentLaw());
        for (int group = 0; group < state.groups.size; group++) {
            assertThat(hurdles.ofGroupCash(group, OTHER_ZONE, TYPE)).isLessThanOrEqualTo(hurdles.ofNewEquity(group));
        }
    }
}
