package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets of 2024 and the 15 % cap of the Greater Bay Area, yuan. */
class PersonalIncomeTaxTest {
    @ParameterizedTest
    @CsvSource({"60000, 0, 0", "500000, 79080, 13080", "1000000, 243080, 102080", "2000000, 691080, 400080"})
    void taxAndRefundMatch(double income, double tax, double refund) {
        assertThat(PersonalIncomeTax.of(income)).isCloseTo(tax, within(1e-6));
        assertThat(PersonalIncomeTax.refundAbove(0.15, income)).isCloseTo(refund, within(1e-6));
    }
}
