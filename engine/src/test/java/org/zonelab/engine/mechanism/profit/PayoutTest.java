package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PayoutTest {
    private final Payout payout = new Payout(0.4, 0.5, 0.1);

    @Test
    void closesAPartOfTheGapToTheTarget() {
        assertThat(payout.of(new FirmMoney(100, 1000, 500, 20, 300))).isCloseTo(20 + 0.4 * 30, within(1e-12));
    }

    @Test
    void convergesToTheTarget() {
        double released = 0;
        for (int year = 0; year < 60; year++) {
            released = payout.of(new FirmMoney(100, 1000, 500, released, 300));
        }
        assertThat(released).isCloseTo(50, within(1e-9));
    }

    @Test
    void leavesTheIdleTargetInTheFirm() {
        assertThat(payout.of(new FirmMoney(100, 35, 500, 50, 300))).isCloseTo(5, within(1e-12));
        assertThat(payout.of(new FirmMoney(100, 29, 500, 50, 300))).isZero();
    }

    @Test
    void lossesCutThePayoutSlowly() {
        assertThat(payout.of(new FirmMoney(-100, 1000, 500, 50, 300))).isCloseTo(30, within(1e-12));
    }

    @Test
    void openingClaimsAddUpToTheStockOfTheZones() {
        OpeningClaims opening = new OpeningClaims(0.234 * 162_280, 0.15, 0.065);
        double claimed = 0;
        double surviving = 0;
        for (int yearsAgo = 0; yearsAgo <= 6; yearsAgo++) {
            claimed += opening.claimed(yearsAgo);
            surviving += opening.surviving(yearsAgo);
        }
        assertThat(claimed).isCloseTo(182_000, within(500.0));
        assertThat(surviving).isCloseTo(156_000, within(500.0));
    }

    @Test
    void awarenessOnlyAddsClaimants() {
        TakeUp takeUp = new TakeUp(0.7);
        assertThat(takeUp.claims(0.69, 0)).isTrue();
        assertThat(takeUp.claims(0.7, 0)).isFalse();
        assertThat(takeUp.claims(0.7, 0.1)).isTrue();
    }
}
