package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.SamplePlaces;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZonePlace;

/** What holds for every chart, whatever the run found. */
class ChartPropertyTest {
    private static final HouseStyle STYLE = HouseStyle.bundled();

    private static final List<OutTurn> OUT_TURNS =
            List.of(new OutTurn("fdi", 2023, 280_000, "press"), new OutTurn("fdi", 2025, 190_000, "press"));

    @TempDir
    private Path folder = Path.of("");

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            for (Language language : Language.values()) {
                cases.add(Arguments.of(shape, language));
            }
        }
        return cases;
    }

    private List<Chart> charts(Shape shape, Language language) throws IOException {
        List<ZonePlace> places = SamplePlaces.read();
        List<String> ids = places.stream().map(ZonePlace::id).toList();
        Sentences sentences = new Sentences(SampleRun.write(shape, ids, folder), Wording.in(language));
        ZoneEffects zones = ZoneEffects.of(sentences.run(), places);
        return List.of(
                new EffectPathChart(sentences),
                new ProjectionChart("fdi", sentences, OUT_TURNS),
                new ProjectionChart("value_added", sentences, List.of()),
                new ReliefFlowChart(sentences),
                new ZoneRankingChart(zones, sentences),
                new ZoneMapChart(zones, sentences));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void chartHasTheSameContentEachTimeItIsDrawn(Shape shape, Language language) throws IOException {
        List<Chart> again = charts(shape, language);
        int index = 0;
        for (Chart chart : charts(shape, language)) {
            for (Layout layout : Layout.values()) {
                assertThat(svg(chart, layout)).as(chart.name()).isEqualTo(svg(again.get(index), layout));
            }
            assertThat(pixels(chart)).as(chart.name()).isEqualTo(pixels(again.get(index++)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void chartSaysWhatItShows(Shape shape, Language language) throws IOException {
        Wording wording = Wording.in(language);
        for (Chart chart : charts(shape, language)) {
            assertThat(chart.title()).as(chart.name()).isNotBlank().doesNotContain("NaN", "{", "null");
            assertThat(chart.alternative()).contains(chart.title());
            assertThat(chart.notes()).last().asString().contains("ZoneLab");
            if (shape == Shape.NOTHING_CHANGED) {
                assertThat(chart.title())
                        .isEqualTo(chart.title())
                        .contains(wording.language() == Language.EN ? "This policy changed nothing" : "该政策没有带来任何变化");
            }
            for (List<String> row : chart.table().rows()) {
                assertThat(row).noneMatch(cell -> cell.contains("NaN"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textOfAnSvgIsTextAndTitlesAreWhole(Shape shape, Language language) throws IOException {
        for (Chart chart : charts(shape, language)) {
            String svg = svg(chart, Layout.WIDE);
            String words = svg.replaceAll("(?s)<style.*?</style>", "").replaceAll("<[^>]*>", " ");
            String lastWords = chart.title().substring(chart.title().length() - 4);
            assertThat(svg).contains("<text", "role=\"img\"");
            assertThat(words).as(chart.name()).contains(lastWords);
            assertThat(svg).doesNotContain("<image", "href=\"http");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void publishedFiguresStandAsNamedDotsOnTheLevelOfTheirOutcomeAlone(Language language) throws IOException {
        List<Chart> charts = charts(Shape.ORDINARY, language);
        String published = Wording.in(language).say("projection.published");
        for (Layout layout : Layout.values()) {
            assertThat(svg(charts.get(1), layout)).contains(">" + published + "<");
            assertThat(svg(charts.get(2), layout)).doesNotContain(published);
        }
        XYPlot level = charts.get(1).panels(Layout.WIDE, STYLE).get(0).plot();
        XYDataset dots = level.getDataset(level.getDatasetCount() - 1);
        assertThat(dots.getXValue(0, 1)).isEqualTo(2025);
        double factor = Double.parseDouble(Wording.in(language).say("unit.rmb.factor"));
        assertThat(dots.getYValue(0, 1)).as("a quarter of the year").isCloseTo(190_000 / 4.0 * factor, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothFilesAreWritten(Shape shape, Language language) throws IOException {
        Chart chart = charts(shape, language).get(0);
        new ChartFiles(STYLE).write(chart, folder.resolve("charts"));
        assertThat(Files.size(folder.resolve("charts/effect-over-time.png"))).isGreaterThan(10_000);
        assertThat(folder.resolve("charts/effect-over-time.svg")).content().startsWith("<?xml");
    }

    private static String svg(Chart chart, Layout layout) {
        ChartFrame frame = new ChartFrame(chart, layout, STYLE, ChartFrame.Content.WHOLE);
        return ChartFiles.svg(frame, "p", chart.alternative());
    }

    private static int[] pixels(Chart chart) {
        BufferedImage image = ChartFiles.image(new ChartFrame(chart, Layout.NARROW, STYLE, ChartFrame.Content.PANELS));
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
