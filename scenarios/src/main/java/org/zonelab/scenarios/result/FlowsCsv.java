package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.effect.Period;

/**
 * Writes {@code flows.csv}: all zones together by year and over the horizon, then places over the horizon. What did not flow
 * in any replication has no row.
 */
final class FlowsCsv {
    private static final String UNIT = "RMB million";

    private final List<Period> periods;
    private final RunFacts facts;

    FlowsCsv(SeriesLayout layout, RunFacts facts) {
        this.periods = layout.periods();
        this.facts = facts;
    }

    /** @param replications in their order */
    void write(Path path, List<InvestmentFlows> replications) throws IOException {
        try (CsvFile file = new CsvFile(path, CsvTables.FLOW_COLUMNS)) {
            int horizon = periods.size() - 1;
            for (int period = 1; period <= horizon; period++) {
                FlowSums sums = new FlowSums(facts.zones(), replications.size());
                for (int k = 0; k < replications.size(); k++) {
                    for (InvestmentFlows.Flow flow : replications.get(k).flows()) {
                        if (period == horizon || flow.year() == period) {
                            sums.addNation(k, flow);
                        }
                        if (period == horizon) {
                            sums.addPlaces(k, flow);
                        }
                    }
                }
                String name = periods.get(period).name();
                sums.each((measure, from, to, values) ->
                        row(file, new FlowRow(measure, UNIT, from, to, name, EffectEstimate.of(values))));
            }
        }
    }

    private void row(CsvFile file, FlowRow row) {
        file.row(
                CsvTables.SCHEMA_VERSION,
                facts.scenario(),
                facts.scenarioNames().get(1),
                row.measure(),
                row.unit(),
                row.from(),
                row.to(),
                row.period(),
                Numbers.format(row.estimate().effect()),
                Numbers.format(row.estimate().low()),
                Numbers.format(row.estimate().high()),
                Numbers.format(row.estimate().standardError()),
                Numbers.format(row.estimate().probabilityPositive()),
                Integer.toString(row.estimate().replications()));
    }
}
