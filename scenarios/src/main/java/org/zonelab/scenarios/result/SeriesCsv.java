package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;

/** Writes {@code series.csv}: the path of every outcome with its band over replications, without single zones. */
final class SeriesCsv implements AutoCloseable {
    private final SeriesLayout layout;
    private final List<String> scenarios;
    private final CsvFile file;

    SeriesCsv(Path file, SeriesLayout layout, List<String> scenarios) throws IOException {
        this.layout = layout;
        this.scenarios = scenarios;
        this.file = new CsvFile(file, CsvTables.SERIES_COLUMNS);
    }

    void add(ReplicationBlocks blocks) {
        Scope scope = layout.scopes().get(blocks.scope());
        if (scope.dimension() == Scope.Dimension.ZONE) {
            return;
        }
        int[] outcomes = layout.outcomesOf(scope);
        for (int k = 0; k < outcomes.length; k++) {
            for (PairSide side : PairSide.values()) {
                if (blocks.measured(side, k)) {
                    addBand(blocks, scope, layout.outcomes().get(outcomes[k]), side, k);
                }
            }
        }
    }

    private void addBand(ReplicationBlocks blocks, Scope scope, Outcome outcome, PairSide side, int position) {
        String scenario = scenarios.get(side == PairSide.POLICY ? 0 : 1);
        for (int quarter = 0; quarter < layout.quarters(); quarter++) {
            EffectEstimate band = EffectEstimate.of(blocks.at(blocks.shape().quarter(side, position, quarter)));
            file.row(
                    scenario,
                    Period.quarterName(layout.firstYear(), quarter),
                    scope.name(),
                    outcome.name(),
                    outcome.unit(),
                    Numbers.format(band.effect()),
                    Numbers.format(band.low()),
                    Numbers.format(band.high()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
