package org.zonelab.viz.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.viz.tax.NumberOption.Kind;

class NumberOptionTest {
    private final NumberOption rate = new NumberOption("--rate", Kind.SHARE, 0, 0.5);
    private final NumberOption years = new NumberOption("--years", Kind.YEARS, 0.25, 100);
    private final List<String> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"10%, 0.1", "0.1, 0.1", "7 %, 0.07", ".05, 0.05", "0, 0", "50%, 0.5"})
    void percentagesAndFractionsAreRead(String text, double expected) {
        assertThat(rate.read(text, errors)).isEqualTo(expected);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "2.5 years, 2.5", "1y, 1"})
    void yearsAreRead(String text, double expected) {
        assertThat(years.read(text, errors)).isEqualTo(expected);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1e3", "NaN", "1,5", "10%%", "5 years", "51%", "-1%", "1.000.0"})
    void whatIsNotARateInRangeIsReportedWithWhatIsAllowed(String text) {
        assertThat(rate.read(text, errors)).isNaN();
        assertThat(errors).hasSize(1).first().asString().contains("--rate").contains("allowed: 0% to 50%");
    }

    @Test
    void aForgottenPercentSignIsSuggested() {
        rate.read("25", errors);
        assertThat(errors.get(0)).endsWith("did you mean 25%?");
    }

    @Test
    void wholeYearsTakeNoFraction() {
        new NumberOption("--life", Kind.WHOLE_YEARS, 1, 100).read("7.5", errors);
        assertThat(errors.get(0))
                .isEqualTo("--life must be a whole number of years, not 7.5; allowed: 1 to 100 whole years");
    }
}
