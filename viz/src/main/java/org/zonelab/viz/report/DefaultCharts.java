package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.EffectPathChart;
import org.zonelab.viz.chart.ProjectionChart;
import org.zonelab.viz.chart.ReliefFlowChart;
import org.zonelab.viz.chart.ZoneMapChart;
import org.zonelab.viz.chart.ZoneRankingChart;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZonePlace;

/** The charts of every report, in reading order: what was added, both worlds, at what cost, where. */
public final class DefaultCharts {
    private DefaultCharts() {}

    public static List<Chart> of(Sentences sentences, List<ZonePlace> places, List<OutTurn> outTurns) {
        ZoneEffects zones = ZoneEffects.of(sentences.run(), places);
        return List.of(
                new EffectPathChart(sentences),
                new ProjectionChart("fdi", sentences, outTurns),
                new ProjectionChart("value_added", sentences, outTurns),
                new ReliefFlowChart(sentences),
                new ZoneRankingChart(zones, sentences),
                new ZoneMapChart(zones, sentences));
    }
}
