package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.ZonePlace;

/**
 * Everything a report is made of.
 *
 * @param run the tables of the run
 * @param places the zones they are about
 * @param assumptions behind them
 * @param outTurns what was published, by outcome and year
 * @param evidence how the model stands against facts, and findings against assumptions
 */
public record ReportSources(
        RunResult run,
        List<ZonePlace> places,
        List<Assumption> assumptions,
        List<OutTurn> outTurns,
        Evidence evidence) {
    public ReportSources {
        places = List.copyOf(places);
        assumptions = List.copyOf(assumptions);
        outTurns = List.copyOf(outTurns);
    }
}
