package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;

/** Writes {@code base-year.csv}: published national figures beside the four simulated quarters of the base year. */
final class BaseYearCsv {
    private BaseYearCsv() {}

    /**
     * Compares with the counterfactual world, which in the base year is the policy's as well.
     *
     * @param nation figures of the nation
     * @throws IllegalArgumentException if a published figure names no outcome
     */
    static List<BaseYearRow> rows(SeriesLayout layout, ReplicationBlocks nation, List<PublishedFigure> published) {
        Scope scope = layout.scopes().get(nation.scope());
        int[] outcomes = layout.outcomesOf(scope);
        List<BaseYearRow> rows = new ArrayList<>();
        for (PublishedFigure figure : published) {
            int position = position(layout, outcomes, figure.outcome());
            Outcome outcome = layout.outcomes().get(outcomes[position]);
            double simulated = nation.mean(nation.shape().period(PairSide.COUNTERFACTUAL, position, 0));
            rows.add(new BaseYearRow(outcome.name(), outcome.unit(), figure.value(), simulated));
        }
        return rows;
    }

    static void write(Path path, List<BaseYearRow> rows) throws IOException {
        try (CsvFile file = new CsvFile(path, CsvTables.BASE_YEAR_COLUMNS)) {
            for (BaseYearRow row : rows) {
                file.row(
                        row.outcome(),
                        row.unit(),
                        Numbers.format(row.published()),
                        Numbers.format(row.simulated()),
                        Numbers.format(row.relativeDifference()));
            }
        }
    }

    private static int position(SeriesLayout layout, int[] outcomes, String name) {
        for (int k = 0; k < outcomes.length; k++) {
            if (layout.outcomes().get(outcomes[k]).name().equals(name)) {
                return k;
            }
        }
        throw new IllegalArgumentException("a published figure names the outcome " + name + ", which is not measured");
    }
}
