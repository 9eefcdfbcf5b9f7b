package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.mechanism.fiscal.IdentityViolation;

/** An amount that appears or disappears without an entry stops the run and says when and where. */
class BooksIdentityTest {
    private BaseYear base;
    private WorldState state;

    @BeforeEach
    void openBooks() {
        StartingPoint start = new BaseYearSolver(
                        Runs.WORLD, Runs.FIRMS, CentralParameters.all(), new LedgerYears(2018, 2030, 2024), 1, 0)
                .solve();
        base = start.base();
        state = start.state();
        state.books.open(state);
    }

    private Chunk firstForeignChunk() {
        for (int t = 0; t < base.terms.length; t++) {
            if (base.terms[t].type().foreign() && state.cohorts.get(t).size() > 0) {
                return state.cohorts.get(t).chunks().get(0);
            }
        }
        throw new IllegalStateException("no foreign firms");
    }

    private static ForeignColumns foreign(Chunk chunk) {
        return Objects.requireNonNull(chunk.foreign);
    }

    private String zoneOf(Chunk chunk) {
        return base.world.zones().get(chunk.zone[0]).id();
    }

    private void closes() {
        assertThatCode(this::countAndClose).doesNotThrowAnyException();
    }

    /** As the quarter does at its end. */
    private void countAndClose() {
        Scratch scratch = new Scratch();
        state.books.startCount();
        FirmAccounts entries = new FirmAccounts(base.zones());
        for (int t = 0; t < base.terms.length; t++) {
            CohortTotals totals = state.totals.get(t);
            totals.clear();
            for (Chunk c : state.cohorts.get(t).chunks()) {
                TotalsPass.stocks(c, state.quarter, scratch, totals);
                ForeignColumns foreign = c.foreign;
                if (foreign != null) {
                    entries.count(c, foreign, scratch.a);
                }
            }
        }
        state.books.enter(entries);
        state.books.close(base, state);
    }

    private void spend(double amount) {
        FirmAccounts entries = new FirmAccounts(base.zones());
        entries.money(-amount);
        state.books.enter(entries);
    }

    private void violates(String equation, String place) {
        assertThatThrownBy(this::countAndClose)
                .isInstanceOf(IdentityViolation.class)
                .hasMessageContaining(equation)
                .hasMessageContaining(place)
                .hasMessageContaining("Quarter 0");
    }

    @Test
    void untouchedBooksClose() {
        closes();
    }

    @Test
    void landTakenWithoutAnEntryIsNoticedInItsZone() {
        Chunk chunk = firstForeignChunk();
        chunk.land[0] += 1;
        violates("land", zoneOf(chunk));
        state.books.landChange[chunk.zone[0]] += chunk.weight[0];
        closes();
    }

    @Test
    void aFirmThatVanishesIsNoticed() {
        Chunk chunk = firstForeignChunk();
        state.books.landChange[chunk.zone[0]] -= chunk.weight[0] * chunk.land[0];
        spend(foreign(chunk).earnings[0] + foreign(chunk).paidIn[0]);
        chunk.remove(0);
        violates("firms", "CohortType");
    }

    @Test
    void moneyFromNowhereIsNoticed() {
        foreign(firstForeignChunk()).earnings[0] += 1;
        violates("cash", "nation");
        spend(-1);
        closes();
    }

    @Test
    void aClaimOutsideTheLedgerIsNoticedInItsZone() {
        Chunk chunk = firstForeignChunk();
        foreign(chunk).ledger.addClaim(0, 0, 10, 1, 0);
        violates("deferred base", zoneOf(chunk));
        state.deferredBase[chunk.zone[0]] += 10;
        violates("deferred tax", zoneOf(chunk));
        state.deferredTax[chunk.zone[0]] += 1;
        closes();
    }

    @Test
    void aFirmThatHoldsNoNumberIsNamed() {
        Chunk chunk = firstForeignChunk();
        foreign(chunk).earnings[0] = Double.POSITIVE_INFINITY;
        violates("cash", "firm " + chunk.id[0] + " in " + zoneOf(chunk) + " has undistributed earnings Infinity");
    }
}
