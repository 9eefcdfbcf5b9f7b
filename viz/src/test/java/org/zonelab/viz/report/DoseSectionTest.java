package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SampleDoses;
import org.zonelab.viz.finding.SamplePlaces;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

class DoseSectionTest {
    private static final HouseStyle STYLE = HouseStyle.bundled();

    @TempDir
    private Path folder = Path.of("");

    private static String page(RunResult run, Language language) throws IOException {
        String html = new Report(
                        new ReportSources(
                                run, SamplePlaces.read(), List.of(), List.of(), new Evidence(Path.of("nowhere"))),
                        language,
                        STYLE)
                .html();
        return html.replaceAll("base64,[^)]*", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDoseThatASourceStatesHasNoSection(Language language) throws IOException {
        String page = page(SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder), language);
        assertThat(page).doesNotContain(Wording.in(language).say("dose.heading"), "dose-response");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anIllustrativeDoseHasItsSectionChartAndTable(Language language) throws IOException {
        String page = page(SampleDoses.write(folder), language);
        assertThat(page)
                .containsOnlyOnce("<h2>" + Wording.in(language).say("dose.heading") + "</h2>")
                .containsOnlyOnce("id=\"dose-response\"")
                .doesNotContain("NaN", "&lt;h2", "{{");
    }

    @Test
    void dosesAgainstAPolicyOfItsOwnAreNotToldPerStep() throws IOException {
        for (Language language : Language.values()) {
            Sentences sentences = new Sentences(SampleDoses.writeAgainst(folder), Wording.in(language));
            DoseResponse response = DoseResponse.of(sentences).orElseThrow();
            assertThat(response.finding())
                    .contains("−47", language == Language.EN ? "15 points" : "15 个百分点")
                    .doesNotContain("+", language == Language.EN ? "per percentage point" : "每增加");
            assertThat(response.breakEven()).isEqualTo(Wording.in(language).say("dose.even.against"));
        }
    }

    @Test
    void sentencesTellEffectPerStepReturnsAndBreakEven() throws IOException {
        Sentences sentences = new Sentences(SampleDoses.write(folder), Wording.in(Language.EN));
        DoseResponse response = DoseResponse.of(sentences).orElseThrow();
        assertThat(response.sentences()).hasSize(4);
        assertThat(response.sentences().get(0)).contains("Guidance: 15%");
        assertThat(response.finding())
                .contains("+0.200 billion RMB", "per percentage point more", "range of 4 replications 0.100 to 0.400")
                .endsWith("in the mean each further step does less");
        assertThat(response.sentences().get(2)).contains("+0.200 billion RMB up to 15 points", "+0.0800 billion RMB");
        assertThat(response.breakEven()).contains("up to about 18.8 points");
        assertThat(response.line()).contains(response.breakEven());
    }

    @Test
    void chartTitleIsTheFinding() throws IOException {
        Sentences sentences = new Sentences(SampleDoses.write(folder), Wording.in(Language.EN));
        Chart chart = new DoseSection(sentences).chart().orElseThrow();
        assertThat(chart.title())
                .isEqualTo(DoseResponse.of(sentences).orElseThrow().finding());
        assertThat(chart.alternative()).contains(chart.title());
        assertThat(chart.table().rows()).hasSize(3);
    }

    @Test
    void whatCannotBeHalvedSaysSo() throws IOException {
        String page = page(SampleDoses.writeUnscaled(folder), Language.EN);
        assertThat(page).contains("has no dose that could be halved").doesNotContain("dose-response");
    }
}
