package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.Quantiles;
import org.zonelab.engine.outcome.Scope;

/** Writes {@code ranks.csv}: between which ranks each zone lies in each year, and how many places the policy moves it. */
final class RanksCsv implements AutoCloseable {
    private static final String RANK = "evaluation_rank";

    private final SeriesLayout layout;
    private final String scenario;
    private final List<Period> periods;
    private final CsvFile file;

    RanksCsv(Path file, SeriesLayout layout, String scenario) throws IOException {
        this.layout = layout;
        this.scenario = scenario;
        this.periods = layout.periods();
        this.file = new CsvFile(file, CsvTables.RANK_COLUMNS);
    }

    void add(ReplicationBlocks blocks) {
        Scope scope = layout.scopes().get(blocks.scope());
        if (scope.dimension() != Scope.Dimension.ZONE) {
            return;
        }
        PlaceFigures figures = new PlaceFigures(layout, blocks);
        for (int period = 1; period < periods.size() - 1; period++) {
            double[] with = ranks(figures, PairSide.POLICY, period);
            double[] without = ranks(figures, PairSide.COUNTERFACTUAL, period);
            double[] gained = new double[with.length];
            for (int k = 0; k < gained.length; k++) {
                gained[k] = without[k] - with[k];
            }
            EffectEstimate change = EffectEstimate.of(gained);
            if (change.replications() == gained.length) {
                row(scope.name(), periods.get(period).name(), without, with, change);
            }
        }
    }

    private static double[] ranks(PlaceFigures figures, PairSide side, int period) {
        double[] ranks = new double[figures.replications()];
        for (int k = 0; k < ranks.length; k++) {
            ranks[k] = figures.value(k, side, RANK, period);
        }
        return ranks;
    }

    private void row(String zone, String year, double[] without, double[] with, EffectEstimate change) {
        Arrays.sort(without);
        Arrays.sort(with);
        file.row(
                CsvTables.SCHEMA_VERSION,
                scenario,
                zone,
                year,
                Numbers.format(Quantiles.of(without, 0.5)),
                Numbers.format(Math.floor(Quantiles.of(without, EffectEstimate.TAIL))),
                Numbers.format(Math.ceil(Quantiles.of(without, 1 - EffectEstimate.TAIL))),
                Numbers.format(Quantiles.of(with, 0.5)),
                Numbers.format(Math.floor(Quantiles.of(with, EffectEstimate.TAIL))),
                Numbers.format(Math.ceil(Quantiles.of(with, 1 - EffectEstimate.TAIL))),
                Numbers.format(change.effect()),
                Numbers.format(change.low()),
                Numbers.format(change.high()),
                Numbers.format(change.probabilityPositive()),
                Integer.toString(change.replications()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
