package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonelab.viz.Language;

class NumberTextTest {
    private final Wording english = Wording.in(Language.EN);
    private final NumberText numbers = new NumberText(english);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.8 | 1,234,568",
                "999.5     | 1,000",
                "12.345    | 12.3",
                "-0.00123  | −0.00123",
                "0         | 0",
                "100       | 100",
                "NaN       | not defined"
            })
    void figureHasThreeSignificantDigits(double value, String text) {
        assertThat(numbers.figure(value)).isEqualTo(text);
    }

    @Test
    void effectAndRangeShareTheirDecimals() {
        Estimate estimate = new Estimate(0, 2912, 1304.6, 48499, 0, 1, 16);
        Quantity money = Quantity.of("RMB million", english);
        assertThat(numbers.effect(estimate, money)).isEqualTo("2.9 billion RMB");
        assertThat(numbers.range(estimate, money)).isEqualTo("1.3 to 48.5 billion RMB");
    }

    @Test
    void effectsAndLevelsAboveAThousandHaveNoMoreThanThreeDigits() {
        Estimate estimate = new Estimate(0, -51_385, -61_237, -7_366, 0, 0, 16);
        Quantity cost = Quantity.of("RMB per job-year", english);
        assertThat(numbers.effect(estimate, cost)).startsWith("−51,400 RMB");
        assertThat(numbers.range(estimate, cost)).startsWith("−61,200 to −7,400 RMB");
        assertThat(numbers.level(245_071)).isEqualTo("245,000");
        assertThat(numbers.level(12.345)).isEqualTo("12.3");
    }

    @Test
    void chineseMoneyIsInHundredMillions() {
        Wording chinese = Wording.in(Language.ZH);
        Estimate estimate = new Estimate(0, 2912, 1304.6, 4849.9, 0, 1, 16);
        Quantity money = Quantity.of("RMB million", chinese);
        assertThat(new NumberText(chinese).effect(estimate, money)).isEqualTo("29.1 亿元");
        assertThat(new NumberText(chinese).range(estimate, money)).isEqualTo("13.0 至 48.5 亿元");
    }

    @Test
    void sharesAreShownInPercentAtBothEnds() {
        Estimate estimate = new Estimate(Double.NaN, 0.923, 0.871, 0.964, 0, 1, 16);
        Quantity share = Quantity.of("share of claims", english);
        assertThat(numbers.range(estimate, share)).isEqualTo("87.1\u00a0% to 96.4\u00a0%");
    }

    @Test
    void missingRangeSaysWhy() {
        Quantity share = Quantity.of("share", english);
        Estimate single = new Estimate(Double.NaN, 0.9, Double.NaN, Double.NaN, 0, 1, 1);
        Estimate unbounded = new Estimate(Double.NaN, 0.9, Double.NaN, Double.NaN, 0, 1, 16);
        assertThat(numbers.range(single, share)).contains("one replication");
        assertThat(numbers.range(unbounded, share)).contains("divide");
    }
}
