package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.ChartFrame;
import org.zonelab.viz.chart.FlowChart;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SamplePlaces;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** What a place reads of itself, and charts of flows. */
class FocusReportTest {
    private static final String PLACE = "province:Jiangsu";

    @TempDir
    private Path folder = Path.of("");

    private List<ZonePlace> places = List.of();

    private static String flow(String measure, String from, String to, double mean, double low, double high) {
        return "1,p,q," + measure + ",RMB million," + from + "," + to + ",2025-2035," + mean + "," + low + "," + high
                + ",1,1,8";
    }

    private static String effect(String outcome, String unit, String scope, double effect) {
        return "1,deferred-tax-reinvestment," + outcome + "," + unit + "," + scope + ",2025-2035,100," + effect + ","
                + (effect - 400) + "," + (effect + 400) + ",1,1,8";
    }

    @BeforeEach
    void write() throws IOException {
        places = SamplePlaces.read();
        SampleRun.write(Shape.ORDINARY, List.of("kunshan", "beijing"), folder);
        List<String> effects = new ArrayList<>(Files.readAllLines(folder.resolve("effects.csv")));
        effects.add(effect("fixed_investment", "RMB million", PLACE, 5_000));
        effects.add(effect("fdi", "RMB million", PLACE, 700));
        effects.add(effect("jobs", "persons", PLACE, 300));
        effects.add(effect("local_revenue", "RMB million", PLACE, 300));
        effects.add(effect("fiscal_balance", "RMB million", PLACE, 200));
        Files.write(folder.resolve("effects.csv"), effects);
        Files.write(
                folder.resolve("flows.csv"),
                List.of(
                        "schema_version,scenario,against,measure,unit,from,to,period,mean,low,high,standard_error,"
                                + "probability_positive,replications",
                        flow("flow", "elsewhere", PLACE, 9_000, 8_000, 10_000),
                        flow("flow", PLACE, "elsewhere", 1_000, 500, 2_000),
                        flow("flow", "province:Hebei", PLACE, 100, 0, 300),
                        flow("flow", PLACE, "province:Hebei", 400, 100, 500),
                        flow("flow", PLACE, PLACE, 2_000, 1_000, 3_000),
                        flow("net", "all", "zones", -6_000, -8_000, -5_000),
                        flow("net", "elsewhere", "zones", -6_000, -8_000, -5_000),
                        flow("net", "all", PLACE, 7_700, 6_000, 9_000),
                        flow("net", "elsewhere", PLACE, 8_000, 7_000, 9_500),
                        flow("net", "province:Hebei", PLACE, -300, -500, -50),
                        flow("net", PLACE, "province:Hebei", 300, 50, 500)));
    }

    private RunResult run() {
        return new RunResult(ResultTables.open(folder));
    }

    private Sentences sentences(Language language) {
        return new Sentences(run(), Wording.in(language));
    }

    private Focus place() {
        return Focus.find(PLACE, places).orElseThrow();
    }

    private FocusReport report(Language language) {
        ReportSources sources = new ReportSources(run(), places, List.of(), List.of(), new Evidence(folder));
        return new FocusReport(sources, place(), language, HouseStyle.bundled());
    }

    private String body(Language language) {
        String page = report(language).html();
        return page.substring(page.indexOf("<body>"));
    }

    /** Ten thousand persons are too large a unit for three hundred, and the range follows the figure. */
    @Test
    void fewJobsAreToldInPersons() {
        assertThat(body(Language.ZH)).containsPattern("\\+300\\s?人").containsPattern("700\\s?人");
    }

    /** The mark is explained wherever the name of such a zone is printed. */
    @Test
    void theTerminalSaysWhatTheMarkOfASyntheticZoneMeans() {
        ZonePlace synthetic = places.stream()
                .filter(each -> each.name(Language.EN).length()
                        < each.markedName(Language.EN).length())
                .findFirst()
                .orElseThrow();
        ReportSources sources = new ReportSources(run(), places, List.of(), List.of(), new Evidence(folder));
        Focus zone = Focus.find("zone:" + synthetic.id(), places).orElseThrow();
        List<String> told = new FocusReport(sources, zone, Language.EN, HouseStyle.bundled()).sentences();
        assertThat(told.get(0)).contains("◇");
        assertThat(told.get(told.size() - 1)).startsWith("◇ data grade C");
        assertThat(report(Language.EN).sentences()).noneMatch(each -> each.contains("◇"));
    }

    @Test
    void thePageTellsEffectGainsTreasuryAndZonesOfThePlace() {
        String page = body(Language.EN);
        assertThat(page)
                .contains(
                        "the zones of Jiangsu: 5.00 billion RMB more real fixed investment",
                        "+7.70 billion RMB",
                        "Its own treasury",
                        "of 1 zone ",
                        "2.00 billion RMB of capital changes its place between zones here")
                .doesNotContain("Beijing ETDZ", "NaN", "{0}");
        assertThat(report(Language.EN).html().length()).isLessThan(3_000_000);
        assertThat(body(Language.ZH)).contains("江苏的经开区", "亿元").doesNotContain("NaN", "{0}", "billion");
    }

    @Test
    void thePageStandsBesideTheReportOfTheRunWithChartsOfItsOwn() throws IOException {
        report(Language.EN).write(folder, Resolution.SCREEN);
        assertThat(folder.resolve("report-province-jiangsu.html")).exists();
        assertThat(folder.resolve("charts/province-jiangsu/flows-of-place.svg")).exists();
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void whatAPlaceGainsIsRankedAndWhatItLosesComesLast() {
        FlowChart chart = new FlowChart(sentences(Language.EN), places, place());
        assertThat(chart.title())
                .isEqualTo("The zones of Jiangsu: 7.70 billion RMB of capital drawn from other places in 2025–2035"
                        + " (95\u00a0% range 6.00 to 9.00 billion RMB); most from: China outside the zones");
        assertThat(chart.table().rows())
                .containsExactly(
                        List.of("All others together", "7.70", "6.00 to 9.00", "0", "0"),
                        List.of("China outside the zones", "8.00", "7.00 to 9.50", "9.00", "1.00"),
                        List.of("Hebei", "−0.30", "−0.50 to −0.05", "0.10", "0.40"));
        assertDraws(chart);
        assertDraws(new FlowChart(sentences(Language.ZH), places, place()));
    }

    @Test
    void theNationSeesWhatItsZonesLoseAndTheLargestFlowsBetweenProvincesOnce() {
        FlowChart chart = new FlowChart(sentences(Language.EN), places);
        assertThat(chart.title()).contains("6.00 billion RMB of capital lost to other places", "5.00 to 8.00");
        assertThat(chart.table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("All others together", "China outside the zones", "Jiangsu → Hebei");
        assertDraws(chart);
    }

    private static void assertDraws(FlowChart chart) {
        assertThat(chart.hasFlows()).isTrue();
        for (Layout layout : Layout.values()) {
            ChartFrame frame = new ChartFrame(chart, layout, HouseStyle.bundled(), ChartFrame.Content.WHOLE);
            assertThat(frame.height()).isBetween(100, 2000);
        }
        assertThat(chart.notes()).noneMatch(note -> note.contains("{"));
    }

    @Test
    void resultsWithoutFlowsSaySo() throws IOException {
        Files.delete(folder.resolve("flows.csv"));
        assertThat(new FlowChart(sentences(Language.EN), places, place()).hasFlows())
                .isFalse();
        assertThat(body(Language.EN)).contains("These results hold no flows of investment");
    }

    @Test
    void everyKindOfPlaceIsFoundByItsScopeAndNamed() {
        List<String> scopes = Focus.all(places).stream().map(Focus::scope).toList();
        assertThat(scopes).contains(PLACE, "cluster:a-cluster", "zone:kunshan").doesNotHaveDuplicates();
        assertThat(Focus.find("zone:kunshan", places).orElseThrow().provinces()).containsExactly(PLACE);
        assertThat(Focus.find("zone:nowhere", places)).isEmpty();
        assertThat(new Focus("province:Inner Mongolia", List.of()).slug()).isEqualTo("province-inner-mongolia");
    }
}
