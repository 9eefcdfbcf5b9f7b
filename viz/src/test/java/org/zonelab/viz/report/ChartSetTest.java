package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.result.RobustnessRow;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.ChartFrame;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.FiscalWaterfallChart;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.RankChangeChart;
import org.zonelab.viz.chart.TornadoChart;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SamplePlaces;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** Charts that a report shows on request. */
class ChartSetTest {
    private static final String RANK_HEAD = "schema_version,scenario,zone,year,counterfactual,counterfactual_low,"
            + "counterfactual_high,policy,policy_low,policy_high,places_gained,low,high,probability_up,replications";

    @TempDir
    private Path folder = Path.of("");

    private static String fiscal(String line, double effect) {
        return "1,deferred-tax-reinvestment,all," + line + ",RMB million,nation,present-value,0," + effect + ","
                + (effect - 1000) + "," + (effect + 1000) + ",1,0,8";
    }

    private Sentences run(Language language, List<String> account, List<String> ranks) throws IOException {
        SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder);
        List<String> rows = new ArrayList<>(
                List.of("schema_version,scenario,treasury,line,unit,scope,period,counterfactual,effect,low,high,"
                        + "standard_error,probability_positive,replications"));
        rows.addAll(account);
        Files.write(folder.resolve("fiscal.csv"), rows);
        List<String> places = new ArrayList<>(List.of(RANK_HEAD));
        places.addAll(ranks);
        Files.write(folder.resolve("ranks.csv"), places);
        return new Sentences(new RunResult(ResultTables.open(folder)), Wording.in(language));
    }

    private static void assertDraws(Chart chart) {
        for (Layout layout : Layout.values()) {
            ChartFrame frame = new ChartFrame(chart, layout, HouseStyle.bundled(), ChartFrame.Content.WHOLE);
            assertThat(frame.height()).isBetween(100, 2000);
        }
        assertThat(chart.title()).doesNotContain("{", "NaN");
        assertThat(chart.notes()).noneMatch(note -> note.contains("{"));
    }

    @Test
    void stepsOfTheWaterfallAddUpToTheBalanceAndWhatIsLeftIsNamed() throws IOException {
        for (Language language : Language.values()) {
            Sentences run = run(
                    language,
                    List.of(
                            fiscal("corporate_tax", 4000),
                            fiscal("withholding_tax", -16_000),
                            fiscal("outlays", 2500),
                            fiscal("balance", -15_000),
                            fiscal("net_cost", 15_000)),
                    List.of());
            FiscalWaterfallChart chart = new FiscalWaterfallChart(run);
            assertThat(chart.hasSteps()).isTrue();
            DataTable table = chart.table();
            assertThat(table.rows()).hasSize(5);
            assertThat(table.rows().get(0).get(0)).isEqualTo(run.wording().say("fiscal.line.corporate_tax"));
            assertThat(table.rows().get(3).get(0)).isEqualTo(run.wording().say("waterfall.rest"));
            assertThat(table.rows().get(3).get(2)).isEqualTo(table.rows().get(4).get(2));
            assertDraws(chart);
        }
        assertThat(new FiscalWaterfallChart(run(Language.EN, List.of(), List.of())).hasSteps())
                .isFalse();
    }

    private static InputWords words(Language language) {
        return new InputWords(Wording.in(language), List.of());
    }

    private static List<RobustnessRow> rows(double low) {
        return List.of(
                new RobustnessRow("", Double.NaN, "additional_investment", 10_000),
                new RobustnessRow("a.small", 1, "additional_investment", 9_500),
                new RobustnessRow("a.small", 2, "additional_investment", 10_500),
                new RobustnessRow("b.large", 1, "additional_investment", low),
                new RobustnessRow("b.large", 2, "additional_investment", 9_000),
                new RobustnessRow("b.large", 2, "fdi", 77_000));
    }

    @Test
    void theTornadoHasTheParameterThatMovesMostOnTopAndSaysWhetherTheSignHolds() throws IOException {
        Sentences run = run(Language.EN, List.of(), List.of());
        TornadoChart holds = new TornadoChart("additional_investment", rows(2_000), run, words(Language.EN));
        assertThat(holds.title()).contains("stays between 2.00 and 10.5 billion RMB; b.large moves it most");
        assertThat(holds.table().rows().get(0)).startsWith("b.large", "2.00", "1.00", "10.0", "central value");
        assertThat(new TornadoChart("additional_investment", rows(-2_000), run, words(Language.EN)).title())
                .contains("hangs on single parameters", "−2.00");
        assertThat(new TornadoChart("additional_investment", List.of(), run, words(Language.EN)).hasBars())
                .isFalse();
        assertDraws(holds);
        assertDraws(new TornadoChart(
                "additional_investment", rows(-2_000), run(Language.ZH, List.of(), List.of()), words(Language.ZH)));
    }

    @Test
    void rankChangesThatCrossZeroAreCalledNoise() throws IOException {
        Sentences noise = run(Language.EN, List.of(), List.of(rank("beijing", 2.5, -3, 8)));
        RankChangeChart chart = new RankChangeChart(noise, SamplePlaces.read());
        assertThat(chart.hasMoves()).isTrue();
        assertThat(chart.title()).contains("No zone clearly moves", "+2.5 places");
        assertDraws(chart);
        Sentences clear = run(Language.EN, List.of(), List.of(rank("beijing", 2.5, 1, 8)));
        assertThat(new RankChangeChart(clear, SamplePlaces.read()).title()).startsWith("1 of the zones");
        assertThat(new RankChangeChart(run(Language.EN, List.of(), List.of()), SamplePlaces.read()).hasMoves())
                .isFalse();
    }

    private static String rank(String zone, double gained, double low, double high) {
        return "1,deferred-tax-reinvestment,zone:" + zone + ",2035,9,8,10,7,6,8," + gained + "," + low + "," + high
                + ",1,8";
    }
}
