package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.OutcomeCatalogue;

class EvaluationBookTest {
    private static final int LAST_QUARTER = 3;
    private static final double[] FIRST = {10, 20, 30, 40, 50, 60};
    private static final double[] CORRECTED = {60, 10, 50, 20, 40, 30};

    private final OpenWorld world = new OpenWorld(CentralParameters.all());

    private EvaluationBook scored(double[] investment) {
        EvaluationBook book = new EvaluationBook(SmallWorld.ZONES);
        for (int z = 0; z < SmallWorld.ZONES; z++) {
            double[] cell = new double[OutcomeCatalogue.all().size()];
            cell[OutcomeColumns.FDI] = investment[z];
            cell[OutcomeColumns.VALUE_ADDED] = 1000 + 10 * z;
            cell[OutcomeColumns.JOBS] = 100;
            cell[OutcomeColumns.LAND_USED] = 5;
            book.add(z, cell);
        }
        book.close(world.state, world.base, LAST_QUARTER);
        return book;
    }

    /** As when the scale of recorded equity is known only after the base year has run. */
    @Test
    void aRestatedYearIsScoredAsIfItsFiguresHadAlwaysBeenSo() {
        EvaluationBook restated = scored(FIRST);
        EvaluationBook direct = scored(CORRECTED);
        assertThat(restated.score(0)).isNotEqualTo(direct.score(0));
        restated.restate(CORRECTED, world.base);
        for (int z = 0; z < SmallWorld.ZONES; z++) {
            assertThat(restated.score(z)).isEqualTo(direct.score(z));
        }
    }
}
