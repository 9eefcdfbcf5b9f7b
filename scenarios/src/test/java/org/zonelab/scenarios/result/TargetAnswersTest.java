package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.target.Target;
import org.zonelab.scenarios.target.TargetSet;

class TargetAnswersTest {
    private static final int JIANGSU = 4;

    @TempDir
    private Path folder = Path.of("");

    private TargetRow answer(List<String> outcomes, int places, double base, double promised, int year) {
        Target target = new Target(
                "one",
                "Trade",
                "贸易",
                outcomes,
                places,
                0.02,
                new ProvincialTarget("Jiangsu", "Trade", base, 2024, promised, year, "share", "zones", 0.5, "test"));
        RunFacts facts = SampleResults.facts();
        RunFacts asked = new RunFacts(
                facts.scenario(),
                facts.counterfactual(),
                facts.published(),
                facts.zones(),
                List.of(new TargetSet("set", List.of(target))),
                facts.versions(),
                facts.commandLine(),
                facts.seed(),
                facts.seconds(),
                facts.notes());
        try (ResultFolder results = ResultFolder.open(folder, SampleResults.identity())) {
            results.put(SampleResults.pair(0));
            results.put(SampleResults.pair(1));
            results.assemble(List.of(0, 1), asked);
        }
        return ResultTables.open(folder).targets().get(0);
    }

    private static double exports(Pair pair, int from) {
        double sum = 0;
        for (int quarter = from; quarter < from + 4; quarter++) {
            sum += pair.policy().value(quarter, JIANGSU, OutcomeCatalogue.index("exports"));
        }
        return sum;
    }

    @Test
    void shareMovesWithTheZonesAgainstTheWholeAndThePartOutsideStays() {
        double expected = 0;
        for (int k = 0; k < 2; k++) {
            Pair pair = SampleResults.pair(k);
            double relative = exports(pair, 12) / exports(pair, 0) / Math.pow(1.02, 3);
            expected += 0.4 * (0.5 + 0.5 * relative) / 2;
        }
        TargetRow row = answer(List.of("exports"), 0, 0.4, 0.3, 2027);

        assertThat(row.value().effect()).isCloseTo(expected, within(1e-9));
        assertThat(row.distance().effect()).isCloseTo(expected - 0.3, within(1e-9));
        assertThat(row.reached()).isEqualTo(1);
        assertThat(row.without()).isLessThan(row.value().effect());
    }

    /** In the sample no rank is among the first hundred, in any year. */
    @Test
    void countOfZonesStartsFromThePublishedOneAndMovesWithTheSimulatedRanking() {
        TargetRow row = answer(List.of(), 100, 3, 2, 2027);

        assertThat(row.value().effect()).isEqualTo(3);
        assertThat(row.distance().effect()).isEqualTo(1);
        assertThat(row.reachedWithout()).isEqualTo(1);
    }

    @Test
    void targetWithoutABaseOrBeyondTheRunIsNotAnswered() {
        TargetRow row = answer(List.of("fdi"), 0, Double.NaN, 0.6, 2027);

        assertThat(row.reached()).isNaN();
        assertThat(row.value().effect()).isNaN();
        assertThat(row.promised()).isEqualTo(0.6);
    }
}
