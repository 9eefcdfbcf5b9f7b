package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Treaty investor at 5 %, r = 8 %, T = 10: derived present values. */
class CreditElectionTest {
    private final CreditElection election = new CreditElection(0.1, 0.08, 10);

    @Test
    void quickUseFavoursTheStatutoryRate() {
        assertThat(election.benefit(0.05, 0.10, 0.10, 1)).isCloseTo(0.0894, within(5e-5));
        assertThat(election.benefit(0.05, 0.05, 0.10, 1)).isCloseTo(0.0731, within(5e-5));
        assertThat(election.rate(0.05, 0.10, 1)).isEqualTo(0.10);
    }

    @Test
    void useInThreeYearsIsAWash() {
        assertThat(election.benefit(0.05, 0.10, 0.10, 3)).isCloseTo(0.0667, within(5e-5));
        assertThat(election.benefit(0.05, 0.05, 0.10, 3)).isCloseTo(0.0665, within(5e-5));
    }

    @Test
    void slowUseFavoursTheTreatyRate() {
        assertThat(election.rate(0.05, 0.10, 6)).isEqualTo(0.05);
    }

    @Test
    void withoutATreatyThereIsNothingToElect() {
        assertThat(election.rate(0.10, 0.10, 1)).isEqualTo(0.10);
    }

    @Test
    void whoOwesNoWithholdingCannotUseACredit() {
        assertThat(election.rate(0, 0.10, 1)).isZero();
        assertThat(election.benefit(0, 0.10, 0.10, 1)).isNegative();
    }

    @Test
    void withoutACreditTheTreatyRateIsBetter() {
        assertThat(election.rate(0.05, 0, 1)).isEqualTo(0.05);
    }

    @Test
    void ownRateIsWorthDeferralAndCredit() {
        assertThat(election.benefit(0.05, 0.05, 0.10, 2.5))
                .isCloseTo(new ReliefValue(0.08).deferralAndCredit(0.05, 10, 0.05, 2.5), within(1e-15));
    }

    @Test
    void creditIsUsedOverTheYearsOfPayouts() {
        assertThat(CreditUse.meanYears(10, 2)).isEqualTo(2.5);
        assertThat(CreditUse.lastYears(10, 2)).isEqualTo(5);
        assertThat(CreditUse.meanYears(10, 0)).isInfinite();
        assertThat(CreditUse.meanYears(0, 0)).isZero();
    }
}
