package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.OutTurnReader;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.ZonePlace;
import org.zonelab.viz.report.ChartSet;
import picocli.CommandLine.Option;

/** What a report shows beyond the figures of its folder, and how. */
final class ReportOptions {
    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description = "CSV of published out-turns, drawn as dots: year,outcome,value,unit,source"
                    + " (default: scenarios/actuals.csv).")
    private @Nullable Path actuals;

    @Option(
            names = "--charts",
            paramLabel = "default|all",
            description = "Charts: those of every report, or also the fiscal waterfall, flows of investment,"
                    + " rank changes and the tornado.")
    private ChartSet charts = ChartSet.DEFAULT;

    @Option(
            names = "--resolution",
            paramLabel = "screen|print",
            description = "PNG files 1920 pixels wide, or 3840 for print.")
    private Resolution resolution = Resolution.SCREEN;

    @Option(
            names = "--office",
            description = "Also write memo.docx (two pages) and tables.xlsx (every table) into the folder.")
    private boolean office;

    @Option(
            names = "--focus",
            paramLabel = "SCOPE",
            description = "Report about one place: province:Jiangsu, cluster:yangtze-delta, city:Suzhou, zone:kunshan.")
    private @Nullable String focus;

    /**
     * The place that the report is to be about; empty for all zones.
     *
     * @throws BadInputException if there is no such place
     */
    Optional<Focus> focus(World world) {
        if (focus == null) {
            return Optional.empty();
        }
        List<ZonePlace> places = ZonePlace.of(world);
        Optional<Focus> found = Focus.find(focus, places);
        if (found.isEmpty()) {
            List<String> known = Focus.all(places).stream().map(Focus::scope).toList();
            throw new BadInputException("--focus: there is no place " + focus + Suggestion.hint(focus, known)
                    + "\nallowed: province:NAME, cluster:ID, city:NAME, zone:ID, as in the column scope of effects.csv;"
                    + " './zonelab list zones' names them");
        }
        return found;
    }

    /** Whether charts or files are asked for that are about all zones alone. */
    boolean beyondOnePlace() {
        return office || charts != ChartSet.DEFAULT;
    }

    /** Published figures of all years. */
    List<OutTurn> outTurns(Installation installation) {
        return OutTurnReader.read(installation.root(), Optional.ofNullable(actuals));
    }

    ChartSet charts() {
        return charts;
    }

    Resolution resolution() {
        return resolution;
    }

    boolean office() {
        return office;
    }

    /** Whether a report made without these options would be another one. */
    boolean asked() {
        return actuals != null || charts != ChartSet.DEFAULT || resolution != Resolution.SCREEN || office;
    }
}
