package org.zonelab.viz.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.Wording;

class ComparisonChartTest {
    private static ComparedOption option(String title, double effect, double probability, int replications) {
        Estimate estimate = new Estimate(Double.NaN, effect, effect - 1000, effect + 1000, 500, 1, replications);
        return new ComparedOption(
                title, Map.of("additional_investment", estimate, "public_cost", estimate), probability, 2000);
    }

    private static ComparisonChart chart(double probability, int replications, Language language) {
        return new ComparisonChart(
                "comparison",
                List.of(
                        option("Grants", 9000, probability, replications),
                        option("A|B", 4000, 1 - probability, replications)),
                "additional_investment",
                "Current law",
                new StudyText("2025–2035", "Source: test.", Wording.in(language)));
    }

    @Test
    void titleNamesTheBestOnlyWhereTheDrawsAgree() {
        assertThat(chart(0.95, 16, Language.EN).title())
                .isEqualTo("Grants has the largest effect on real fixed investment in 95 % of the draws: +9 billion RMB"
                                .replace("95 %", "95\u00a0%")
                                .replace("+9 b", "+9.0 b")
                        + " (range 8.0 to 10.0 billion RMB) in 2025–2035");
        assertThat(chart(0.6, 16, Language.EN).title())
                .startsWith("No option has clearly")
                .contains("60");
        assertThat(chart(1, 2, Language.EN).title()).contains("2 replications are too few");
        assertThat(chart(0.95, 16, Language.ZH).title())
                .contains("Grants", "90")
                .doesNotContain("{");
    }

    @Test
    void oneRowAnOptionInTableAndMarkdown() {
        ComparisonChart chart = chart(0.95, 16, Language.EN);
        assertThat(chart.table().rows()).hasSize(2);
        assertThat(chart.table().rows().get(0))
                .startsWith("Grants")
                .hasSize(chart.table().head().size());
        String markdown = new MarkdownTable(chart.table()).text();
        assertThat(markdown.lines().skip(2)).hasSize(4).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        assertThat(markdown).contains("| A\\|B |");
    }

    @Test
    void costIsASecondPanelUnlessItIsTheCriterion() {
        for (Layout layout : Layout.values()) {
            assertThat(chart(0.95, 16, Language.EN).panels(layout, HouseStyle.bundled()))
                    .hasSize(2);
        }
    }
}
