package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.mechanism.fiscal.IdentityViolation;

/** One spoilt number among all firms is found and named. */
class UnsoundFirmTest {
    private BaseYear base;
    private WorldState state;
    private Chunk chunk;

    @BeforeEach
    void solve() {
        StartingPoint start = new BaseYearSolver(
                        Runs.WORLD, Runs.FIRMS, CentralParameters.all(), new LedgerYears(2018, 2030, 2024), 1, 0)
                .solve();
        base = start.base();
        state = start.state();
        Cohort foreign = state.cohorts.stream()
                .filter(cohort -> cohort.type().foreign() && cohort.size() > 1)
                .findFirst()
                .orElseThrow();
        chunk = foreign.chunks().get(0);
    }

    private ForeignColumns foreign() {
        return Objects.requireNonNull(chunk.foreign);
    }

    private void finds(int slot, String stock) {
        assertThat(UnsoundFirm.in(base, state)).hasValueSatisfying(firm -> {
            assertThat(firm.id()).isEqualTo(chunk.id[slot]);
            assertThat(firm.zone())
                    .isEqualTo(base.world.zones().get(chunk.zone[slot]).id());
            assertThat(firm.stock()).isEqualTo(stock);
        });
    }

    @Test
    void aWorldAtItsOpeningIsSound() {
        assertThat(UnsoundFirm.in(base, state)).isEmpty();
    }

    @Test
    void capitalThatIsNoNumberIsFound() {
        chunk.logCapital[1] = Double.NaN;
        finds(1, "log capital");
    }

    @Test
    void landBelowZeroIsFound() {
        chunk.land[0] = -1;
        finds(0, "land");
    }

    @Test
    void infiniteCashIsFound() {
        foreign().earnings[1] = Double.POSITIVE_INFINITY;
        finds(1, "undistributed earnings");
    }

    @Test
    void aDeferredBaseBelowZeroIsFound() {
        foreign().ledger.addClaim(0, 0, -5, 0, 0);
        finds(0, "deferred base");
    }

    @Test
    void aViolationTellsTheFirmItMayComeFrom() {
        chunk.landRent[1] = -1;
        IdentityViolation violation = new IdentityViolation(3, "tianjin", "left = right", 1, 2);
        assertThat(UnsoundFirm.named(violation, base, state))
                .hasMessageStartingWith("Quarter 3, tianjin: left = right does not hold")
                .hasMessageEndingWith("firm " + chunk.id[1] + " in "
                        + base.world.zones().get(chunk.zone[1]).id() + " has yearly cost of land -1.00000");
    }
}
