package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A cap on expensed equipment above the law's RMB 5 million, which ends with 2027. */
class PromisedCapTest {
    private static final TaxParameters TAX = new TaxParameters(
            0.25, 0.15, 0.15, 2030, 0.1, 0.3, 1.0, 0.08, 10, 0.03, 0.2, 0.02, 0.6, 10, 20, 5, 2027, 0.2, 5, 0.0005);

    @Test
    void aPromiseBelowTheLawChangesNothing() {
        assertThat(TAX.terms(0.25, 2026, 5)).isEqualTo(TAX.terms(0.25, 2026));
        assertThat(TAX.advancedDeduction(2026, 5)).isZero();
    }

    @Test
    void aHigherCapRaisesTheReliefAndMoreSoAfterTheLawHasEnded() {
        double now = TAX.terms(0.25, 2026, 50).relief() - TAX.terms(0.25, 2026).relief();
        double later =
                TAX.terms(0.25, 2028, 50).relief() - TAX.terms(0.25, 2028).relief();
        assertThat(now).isPositive();
        assertThat(later).isGreaterThan(now);
    }

    /** 0.2 (e^−1 − e^−10) of equipment, 60 % of investment; straight line over ten years at 5.06 % is worth 0.77. */
    @Test
    void theTreasuryLosesTimeValueOfWhatIsDeductedEarlier() {
        double later = 0;
        for (int year = 1; year <= 10; year++) {
            later += 0.1 / Math.pow(1.0506, year);
        }
        assertThat(TAX.advancedDeduction(2026, 50))
                .isCloseTo(0.6 * 0.2 * (Math.exp(-1) - Math.exp(-10)) * (1 - later), within(1e-12));
    }
}
