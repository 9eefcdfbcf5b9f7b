package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.RobustnessRow;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.FiscalWaterfallChart;
import org.zonelab.viz.chart.FlowChart;
import org.zonelab.viz.chart.RankChangeChart;
import org.zonelab.viz.chart.TornadoChart;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.ZonePlace;

/** Which charts a report shows. */
public enum ChartSet {
    /** Those of every report. */
    DEFAULT,
    /** These and all others for which the run has figures. */
    ALL;

    private static final String HEADLINE = "additional_investment";

    /** Charts beyond those of every report. */
    List<Chart> further(Sentences sentences, List<ZonePlace> places, List<Assumption> assumptions, Evidence evidence) {
        if (this == DEFAULT || sentences.run().changedNothing()) {
            return List.of();
        }
        List<Chart> charts = new ArrayList<>();
        FiscalWaterfallChart waterfall = new FiscalWaterfallChart(sentences);
        if (waterfall.hasSteps()) {
            charts.add(waterfall);
        }
        FlowChart flows = new FlowChart(sentences, places);
        if (flows.hasFlows()) {
            charts.add(flows);
        }
        RankChangeChart ranks = new RankChangeChart(sentences, places);
        if (ranks.hasMoves()) {
            charts.add(ranks);
        }
        Optional<Evidence.Kept<RobustnessRow>> kept =
                evidence.robust(sentences.run().description().manifest().scenario());
        kept.map(each -> new TornadoChart(
                        HEADLINE, each.rows(), sentences, new InputWords(sentences.wording(), assumptions)))
                .filter(TornadoChart::hasBars)
                .ifPresent(charts::add);
        return charts;
    }
}
