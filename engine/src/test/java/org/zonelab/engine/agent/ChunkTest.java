package org.zonelab.engine.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkTest {
    private static final LedgerYears YEARS = new LedgerYears(2018, 2030, 2024);

    /** Firms whose every column says which of them it belongs to. */
    private static Chunk chunkOf(int firms) {
        Chunk chunk = Chunk.foreign(YEARS);
        for (int k = 0; k < firms; k++) {
            int slot = chunk.add();
            chunk.id[slot] = 100L + k;
            chunk.zone[slot] = (short) k;
            chunk.birth[slot] = -k;
            chunk.install[slot] = k + 1;
            chunk.start[slot] = k + 2;
            chunk.weight[slot] = k + 0.1;
            chunk.level[slot] = k + 0.2;
            chunk.productivity[slot] = k + 0.3;
            chunk.shockScale[slot] = k + 0.4;
            chunk.logCapital[slot] = k + 0.5;
            chunk.land[slot] = k + 0.6;
            chunk.landRent[slot] = k + 0.7;
            chunk.highTech[slot] = k % 2 == 1;
            chunk.trading[slot] = k % 2 == 0;
            ForeignColumns foreign = foreign(chunk);
            foreign.group[slot] = k + 7;
            foreign.earnings[slot] = k + 0.8;
            foreign.paidIn[slot] = k + 0.9;
            foreign.yearProfit[slot] = k + 0.11;
            foreign.lastPayout[slot] = k + 0.12;
            foreign.lockIn[slot] = k + 0.13;
            foreign.ledger.addClaim(slot, 0, k + 1, 0.1 * (k + 1), 0);
        }
        return chunk;
    }

    private static ForeignColumns foreign(Chunk chunk) {
        return Objects.requireNonNull(chunk.foreign);
    }

    private static void holds(Chunk chunk, int slot, int k) {
        assertThat(chunk.id[slot]).isEqualTo(100 + k);
        assertThat(chunk.zone[slot]).isEqualTo((short) k);
        assertThat(chunk.birth[slot]).isEqualTo(-k);
        assertThat(chunk.install[slot]).isEqualTo(k + 1);
        assertThat(chunk.start[slot]).isEqualTo(k + 2);
        assertThat(chunk.weight[slot]).isEqualTo(k + 0.1);
        assertThat(chunk.level[slot]).isEqualTo(k + 0.2);
        assertThat(chunk.productivity[slot]).isEqualTo(k + 0.3);
        assertThat(chunk.shockScale[slot]).isEqualTo(k + 0.4);
        assertThat(chunk.logCapital[slot]).isEqualTo(k + 0.5);
        assertThat(chunk.land[slot]).isEqualTo(k + 0.6);
        assertThat(chunk.landRent[slot]).isEqualTo(k + 0.7);
        assertThat(chunk.highTech[slot]).isEqualTo(k % 2 == 1);
        assertThat(chunk.trading[slot]).isEqualTo(k % 2 == 0);
        ForeignColumns foreign = foreign(chunk);
        assertThat(foreign.group[slot]).isEqualTo(k + 7);
        assertThat(foreign.earnings[slot]).isEqualTo(k + 0.8);
        assertThat(foreign.paidIn[slot]).isEqualTo(k + 0.9);
        assertThat(foreign.yearProfit[slot]).isEqualTo(k + 0.11);
        assertThat(foreign.lastPayout[slot]).isEqualTo(k + 0.12);
        assertThat(foreign.lockIn[slot]).isEqualTo(k + 0.13);
        assertThat(foreign.ledger.totalBase(slot)).isEqualTo(k + 1.0);
    }

    @Test
    void theLastFirmTakesThePlaceOfOneThatCloses() {
        Chunk chunk = chunkOf(4);
        chunk.remove(1);
        assertThat(chunk.size).isEqualTo(3);
        holds(chunk, 0, 0);
        holds(chunk, 1, 3);
        holds(chunk, 2, 2);
    }

    @Test
    void theLastFirmCanCloseItself() {
        Chunk chunk = chunkOf(2);
        chunk.remove(1);
        assertThat(chunk.size).isEqualTo(1);
        holds(chunk, 0, 0);
    }

    @Test
    void aFreedSlotIsEmptyWhenItIsUsedAgain() {
        Chunk chunk = chunkOf(3);
        chunk.remove(0);
        int slot = chunk.add();
        assertThat(chunk.weight[slot]).isEqualTo(1);
        assertThat(chunk.land[slot]).isZero();
        assertThat(chunk.highTech[slot] || chunk.trading[slot]).isFalse();
        assertThat(foreign(chunk).earnings[slot]).isZero();
        assertThat(foreign(chunk).ledger.totalBase(slot)).isZero();
        assertThat(foreign(chunk).group[slot]).isEqualTo(-1);
    }

    @Test
    void aCopyHoldsTheSameAndSharesNothing() {
        Chunk chunk = chunkOf(3);
        Chunk copy = chunk.copy();
        for (int k = 0; k < 3; k++) {
            holds(copy, k, k);
        }
        copy.land[0] = 99;
        foreign(copy).earnings[1] = 99;
        foreign(copy).ledger.addClaim(2, 0, 99, 9, 0);
        copy.remove(0);
        for (int k = 0; k < 3; k++) {
            holds(chunk, k, k);
        }
        assertThat(chunk.size).isEqualTo(3);
    }

    @Test
    void aFullChunkTakesNoMore() {
        Chunk chunk = chunkOf(Chunk.FOREIGN_CAPACITY);
        assertThat(chunk.full()).isTrue();
        assertThatIllegalStateException().isThrownBy(chunk::add);
    }

    @Test
    void aCohortOpensANewChunkOnlyWhenAllAreFull() {
        Cohort cohort = new Cohort(new CohortType(0, 1, SizeClass.SMALL), YEARS);
        for (int k = 0; k <= Chunk.FOREIGN_CAPACITY; k++) {
            cohort.open().add();
        }
        assertThat(cohort.chunks()).hasSize(2);
        assertThat(cohort.size()).isEqualTo(Chunk.FOREIGN_CAPACITY + 1);
        cohort.chunks().get(0).remove(5);
        assertThat(cohort.open()).isSameAs(cohort.chunks().get(1));
        cohort.roomMade();
        assertThat(cohort.open()).isSameAs(cohort.chunks().get(0));
        Cohort copy = cohort.copy(cohort.empty());
        copy.open().add();
        assertThat(copy.size()).isEqualTo(cohort.size() + 1);
        assertThat(copy.type()).isEqualTo(cohort.type());
    }

    @ParameterizedTest
    @CsvSource({"0, 1500, 2500", "0, 2500, 1500", "0, 1500, 0", "1, 300, 600", "1, 600, 300"})
    void aCopyIsTheSameInTheMemoryOfAnotherCohort(int origin, int size, int before) {
        CohortType type = new CohortType(0, origin, SizeClass.SMALL);
        Cohort cohort = cohortOf(type, size, 1);
        Cohort retired = cohortOf(type, before, 7);
        List<Chunk> old = List.copyOf(retired.chunks());
        Cohort fresh = cohort.copy(cohort.empty());
        Cohort copy = cohort.copy(retired);
        if (origin == 0 && before > 0) {
            assertThat(copy.chunks().get(0)).isSameAs(old.get(0));
        }
        copy.open().add();
        fresh.open().add();
        assertThat(copy.chunks()).hasSameSizeAs(fresh.chunks());
        for (int k = 0; k < fresh.chunks().size(); k++) {
            for (int j = fresh.chunks().get(k).size - 1; j >= 0; j -= 100) {
                assertThat(copy.chunks().get(k).only(j))
                        .usingRecursiveComparison()
                        .isEqualTo(fresh.chunks().get(k).only(j));
            }
        }
        assertThat(cohort.size()).isEqualTo(size);
    }

    private static Cohort cohortOf(CohortType type, int size, int mark) {
        Cohort cohort = new Cohort(type, YEARS);
        for (int k = 0; k < size; k++) {
            Chunk chunk = cohort.open();
            int slot = chunk.add();
            chunk.id[slot] = (long) mark * k;
            chunk.birth[slot] = -mark;
            chunk.land[slot] = mark + k;
            chunk.highTech[slot] = (k + mark) % 2 == 0;
            if (chunk.foreign != null) {
                chunk.foreign.paidIn[slot] = mark * k;
                chunk.foreign.ledger.addClaim(slot, 0, mark, k, 0);
            }
        }
        return cohort;
    }

    @Test
    void domesticFirmsHaveNoForeignColumns() {
        assertThat(Chunk.domestic().foreign).isNull();
        assertThat(new Cohort(new CohortType(0, 0, SizeClass.MICRO), YEARS).open().foreign)
                .isNull();
    }
}
