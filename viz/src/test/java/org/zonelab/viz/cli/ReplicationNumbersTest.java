package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ReplicationNumbersTest {
    private final ReplicationNumbers.Converter converter = new ReplicationNumbers.Converter();

    @Test
    void numberMeansTheFirstReplicationsAndRangeThoseNamed() {
        assertThat(converter.convert("3").all()).containsExactly(0, 1, 2);
        assertThat(converter.convert("3-5").all()).containsExactly(3, 4, 5);
        assertThat(converter.convert("3-3").all()).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32", "4-7", "1"})
    void textReadsBackAsItself(String text) {
        assertThat(converter.convert(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "7-4", "3-", "many", "", "1.5", "99999999"})
    void anythingElseIsRefusedWithWhatIsAllowed(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("such as 32")
                .hasMessageContaining("such as 4-7");
    }
}
