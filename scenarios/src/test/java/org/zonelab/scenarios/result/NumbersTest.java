package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.5, -2.5",
        "0.1, 0.1",
        "16900000, 16900000",
        "0.05, 0.05",
        "100, 100",
        "1e10, 10000000000",
        "12345678901234, 12345678900000",
        "2.0e-3, 0.002",
        "0.000000001, 0.000000001",
        "1e-12, 1E-12",
        "-1.5e-12, -1.5E-12",
        "1e15, 1E15",
        "1.7976931348623157e308, 1.797693135E308",
        "4.9e-324, 4.940656458E-324",
        "9999999999.5, 10000000000",
        "0.99999999999, 1",
        "0.33333333333333331, 0.3333333333",
        "2e23, 2E23"
    })
    void numbersAreSpelledOneWay(double value, String text) {
        assertThat(Numbers.format(value)).isEqualTo(text);
    }

    @Test
    void undefinedIsEmptyAndBack() {
        assertThat(Numbers.format(Double.NaN)).isEmpty();
        assertThat(Numbers.parse("")).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void infinityIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.format(value));
    }

    /** Ties at the eleventh digit exist where a double is a short binary fraction. */
    @Test
    void tiesGoToTheEvenDigit() {
        assertThat(Numbers.format(1000000000.5)).isEqualTo("1000000000");
        assertThat(Numbers.format(1000000001.5)).isEqualTo("1000000002");
        assertThat(Numbers.format(0.12345678905)).isEqualTo(reference(0.12345678905));
    }

    @Test
    void quickSpellingAgreesWithExactRoundingOverManyMagnitudes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int k = 0; k < 20_000; k++) {
            double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-9, 15));
            assertThat(new BigDecimal(Numbers.format(value))).isEqualByComparingTo(reference(value));
        }
    }

    @Test
    void powersOfTenAndTheirNeighboursAreSpelledExactly() {
        for (int exponent = -20; exponent <= 20; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            for (double value : new double[] {power, Math.nextUp(power), Math.nextDown(power)}) {
                assertThat(new BigDecimal(Numbers.format(value))).isEqualByComparingTo(reference(value));
            }
        }
    }

    @Test
    void localeDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Numbers.format(-1234.5)).isEqualTo("-1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String reference(double value) {
        return new BigDecimal(value)
                .round(new MathContext(10, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
