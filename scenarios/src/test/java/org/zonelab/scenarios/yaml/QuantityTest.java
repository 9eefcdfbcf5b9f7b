package org.zonelab.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static OptionalDouble read(Quantity quantity, String text) {
        return quantity.read(new YamlScalar(Position.of("x"), "k", text, false), new Diagnostics());
    }

    static List<Arguments> values() {
        return List.of(
                Arguments.of(Quantity.SHARE, "10%", 0.1),
                Arguments.of(Quantity.SHARE, "10 %", 0.1),
                Arguments.of(Quantity.SHARE, "-7.5%", -0.075),
                Arguments.of(Quantity.SHARE, "+30%", 0.3),
                Arguments.of(Quantity.SHARE, "0.07", 0.07),
                Arguments.of(Quantity.SHARE, "1e-3", 0.001),
                Arguments.of(Quantity.DAYS, "30 days", 30.0),
                Arguments.of(Quantity.DAYS, "14 days", 14.0),
                Arguments.of(Quantity.MONTHS, "5 years", 60.0),
                Arguments.of(Quantity.MONEY, "1.5 billion RMB", 1500.0),
                Arguments.of(Quantity.MONEY, "500 million RMB", 500.0),
                Arguments.of(Quantity.MONEY, "20000 RMB", 0.02),
                Arguments.of(Quantity.QUARTERS, "2 years", 8.0),
                Arguments.of(Quantity.NUMBER, ".5", 0.5),
                Arguments.of(Quantity.NUMBER, "0e5", 0.0));
    }

    @ParameterizedTest
    @MethodSource("values")
    void unitsConvertExactly(Quantity quantity, String text, double value) {
        assertThat(read(quantity, text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                ".inf",
                "-Infinity",
                "1e999",
                "-1e-999",
                "1e9999999999",
                "0x10",
                "1_000",
                "1,000",
                "ten",
                "5 %%",
                "--5"
            })
    void whatIsNoFiniteDecimalIsRefused(String text) {
        assertThat(read(Quantity.SHARE, text)).isEmpty();
    }

    @Test
    void hundredsOfDigitsAreRefused() {
        assertThat(read(Quantity.NUMBER, "1".repeat(300))).isEmpty();
    }
}
