package org.zonelab.engine.mechanism.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarginalReturnTest {
    private static final MarginalReturn RETURN = new MarginalReturn(0.08, 0.10, 0.6);

    @Test
    void aFirmWithoutGapEarnsTheDiscountRate() {
        assertThat(RETURN.of(0, 0)).isCloseTo(0.08, within(1e-15));
    }

    /** 0.18 e^{0.4 × 0.5} − 0.10 = 0.119852. */
    @Test
    void aGapRaisesTheReturnByItsMarginalProduct() {
        assertThat(RETURN.of(0.5, 0)).isCloseTo(0.119852, within(1e-6));
    }

    /** A user cost 5 % higher takes 0.18 (1 − 1/1.05) off: 0.071429. */
    @Test
    void aHigherTaxLowersTheReturnOfCapitalThatIsThere() {
        assertThat(RETURN.of(0, Math.log(1.05))).isCloseTo(0.071429, within(1e-6));
    }

    @Test
    void theReturnStaysWithinItsBounds() {
        assertThat(RETURN.of(5, 0)).isEqualTo(0.25);
        assertThat(RETURN.of(-5, 0)).isZero();
    }
}
