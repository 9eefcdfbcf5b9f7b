package org.zonelab.viz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalCellsTest {
    @ParameterizedTest
    @CsvSource({"jobs, 4", "就业, 4", "（95%区间, 9", "−4.5, 4"})
    void chineseCharactersTakeTwoCells(String text, int cells) {
        assertThat(TerminalCells.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "Value added changes by +34.6 billion RMB.",
        "就业期末变化为增加九点八千人，区间为一点四至十八点二千人。",
        "aVeryLongWordThatNoLineCanHold and others"
    })
    void linesFitUnlessOneWordIsLonger(String text) {
        String wrapped = TerminalCells.wrapped(text, 20, "  ");
        assertThat(wrapped.lines().filter(line -> !line.contains("VeryLong")))
                .isNotEmpty()
                .allMatch(line -> TerminalCells.of(line) <= 20);
        assertThat(wrapped.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource({"0", "200"})
    void textStaysOneLineWhereItFitsOrTheWidthIsUnknown(int columns) {
        String text = "Value added changes by +34.6 billion RMB.";
        assertThat(TerminalCells.wrapped(text, columns, "")).isEqualTo(text);
    }
}
