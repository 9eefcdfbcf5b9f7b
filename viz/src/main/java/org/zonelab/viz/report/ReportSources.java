package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.ZonePlace;

/** Everything a report is made of: the tables of a run, the zones they are about, the assumptions behind them. */
public record ReportSources(RunResult run, List<ZonePlace> places, List<Assumption> assumptions) {
    public ReportSources {
        places = List.copyOf(places);
        assumptions = List.copyOf(assumptions);
    }
}
