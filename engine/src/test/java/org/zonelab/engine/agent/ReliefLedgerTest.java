package org.zonelab.engine.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReliefLedgerTest {
    private final ReliefLedger ledger = new ReliefLedger(2018, 2035, 2024, 4);

    @Test
    void quartersFallIntoTheirCalendarYear() {
        assertThat(ledger.vintage(-24)).isZero();
        assertThat(ledger.vintage(-1)).isEqualTo(5);
        assertThat(ledger.vintage(0)).isEqualTo(6);
        assertThat(ledger.vintage(47)).isEqualTo(17);
    }

    @Test
    void quartersOutsideTheYearsAreRefused() {
        assertThatThrownBy(() -> ledger.vintage(48))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2018 to 2035");
        assertThatThrownBy(() -> ledger.vintage(-25)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claimsOfAYearAddUpAndKeepTheLatestQuarter() {
        ledger.addClaim(1, 4, 100, 5, 5);
        ledger.addClaim(1, 6, 50, 2.5, 0);
        assertThat(ledger.base(1, 7)).isEqualTo(150);
        assertThat(ledger.tax(1, 7)).isEqualTo(7.5);
        assertThat(ledger.credit(1, 7)).isEqualTo(5);
        assertThat(ledger.claimQuarter(1, 7)).isEqualTo(6);
        assertThat(ledger.totalBase(0) + ledger.totalBase(2)).isZero();
    }

    @Test
    void copyMovesAFirmAndClearEmptiesOneSlotOnly() {
        ledger.addClaim(0, 4, 100, 5, 5);
        ledger.addClaim(3, 8, 7, 1, 0);
        ReliefLedger other = new ReliefLedger(2018, 2035, 2024, 2);
        other.copy(ledger, 3, 1);
        ledger.clear(3);
        assertThat(other.base(1, 8)).isEqualTo(7);
        assertThat(other.claimQuarter(1, 8)).isEqualTo(8);
        assertThat(ledger.totalBase(3)).isZero();
        assertThat(ledger.totalTax(0)).isEqualTo(5);
    }

    @Test
    void ledgersOfOtherYearsCannotBeCopied() {
        assertThatThrownBy(() -> ledger.copy(new ReliefLedger(2019, 2035, 2024, 1), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
