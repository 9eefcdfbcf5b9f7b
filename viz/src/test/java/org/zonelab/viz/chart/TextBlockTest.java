package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {
    private static final String CHINESE = "境外投资者以分配利润直接投资递延纳税：2025–2035年实际固定资产投资增加319亿元（95%区间143至572亿元），方向明确。";
    private static final String ENGLISH =
            "Deferral of withholding tax on reinvested profit: 31.9 billion RMB more real fixed investment in 2025";

    private final Font font = HouseStyle.bundled().text(13);

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void linesFitAndLoseNothing(String text) {
        for (double width = 140; width < 900; width += 37) {
            TextBlock block = TextBlock.of(text, font, Palette.INK, width);
            for (String line : block.lines()) {
                assertThat(TextBlock.width(line, font)).as(line).isLessThanOrEqualTo(width);
            }
            assertThat(String.join("", block.lines()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE})
    void noLineBeginsWithClosingPunctuation(String text) {
        for (double width = 140; width < 900; width += 13) {
            assertThat(TextBlock.of(text, font, Palette.INK, width).lines())
                    .noneMatch(line -> "，。：；）".indexOf(line.charAt(0)) >= 0);
        }
    }
}
