package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The longest name of a parameter in 2026 has 130 letters. */
class LongNamesTest {
    private static final String LONG = "knowledge that other firms of the zone's industry draw from a yuan of a foreign"
            + " centre's research, relative to a yuan of their own";
    private static final String JUST_ONE_LINE_TOO_MUCH =
            "share of foreign groups that cannot fund a subsidiary out of the"
                    + " firm, so that distributing is their only way to another place";

    @ParameterizedTest
    @EnumSource(Layout.class)
    void rowsHoldTheWholeName(Layout layout) {
        RowText text = new RowText(layout, HouseStyle.bundled());
        for (String name : List.of(LONG, JUST_ONE_LINE_TOO_MUCH, "cost of moving a plant")) {
            double row = RowText.roomyHeight(List.of(LONG, name), layout);
            double room = layout == Layout.WIDE ? 280 : 348;
            double beside = layout == Layout.WIDE ? room : room - 110;
            List<String> lines = text.lines(name, row, room, beside);
            assertThat(String.join(" ", lines)).isEqualTo(name);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(
                                    TextBlock.width(line, HouseStyle.bundled().text(layout.fontSize())))
                            .isLessThanOrEqualTo(room));
        }
    }
}
