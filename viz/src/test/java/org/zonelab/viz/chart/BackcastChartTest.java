package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonelab.scenarios.result.BackcastRow;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

class BackcastChartTest {
    private static final List<BackcastRow> ROWS = List.of(
            new BackcastRow("trade", "trillion RMB", 2019, 6.4, 6.5, "s"),
            new BackcastRow("trade", "trillion RMB", 2020, 7.0, 6.3, "s"),
            new BackcastRow("foreign-investment", "billion USD", 2019, Double.NaN, 30, ""),
            new BackcastRow("foreign-investment", "billion USD", 2020, 30, 36, "s"));

    @Test
    void titleNamesTheMeanErrorOfEverySeries() {
        assertThat(new BackcastChart(ROWS, Wording.in(Language.EN)).title())
                .contains("trade 10.0", "foreign investment 20.0");
    }

    @Test
    void yearWithoutAPublishedFigureHasNoError() {
        List<String> row =
                new BackcastChart(ROWS, Wording.in(Language.EN)).table().rows().get(2);
        assertThat(row.get(3)).isEmpty();
        assertThat(row.get(5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySeriesHasItsPanel(Language language) {
        Wording wording = Wording.in(language);
        BackcastChart chart = new BackcastChart(ROWS, wording);
        ChartFrame frame = new ChartFrame(chart, Layout.WIDE, HouseStyle.bundled(), ChartFrame.Content.WHOLE);
        assertThat(ChartFiles.svg(frame, "b", chart.alternative()))
                .contains(wording.say("backcast.name.trade"), wording.say("backcast.name.foreign-investment"));
    }
}
