package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.VarianceSplit;
import org.zonelab.engine.experiment.Pair;

class BandsCsvTest {
    private static final List<Integer> THREE = List.of(0, 1, 2);

    @TempDir
    private Path folder = Path.of("");

    private static List<Integer> twice() {
        List<Integer> all = new ArrayList<>(THREE);
        all.addAll(LuckTwins.of(THREE));
        return all;
    }

    private ResultTables write(List<Integer> replications) {
        try (ResultFolder results = ResultFolder.open(folder, SampleResults.identity())) {
            replications.stream()
                    .filter(number -> !results.has(number))
                    .forEach(number -> results.put(SampleResults.pair(number)));
            results.assemble(replications, SampleResults.facts());
        }
        return ResultTables.open(folder);
    }

    private static double effect(int replication, String outcome) {
        Pair pair = SampleResults.pair(replication);
        int k = pair.policy().outcomes().stream()
                .map(each -> each.name())
                .toList()
                .indexOf(outcome);
        double sum = 0;
        for (int quarter = 4; quarter < pair.policy().values().length; quarter++) {
            sum += pair.policy().value(quarter, 0, k) - pair.counterfactual().value(quarter, 0, k);
        }
        return sum;
    }

    @Test
    void replicationsWithTheirTwinsSplitTheRange() {
        double[][] effects = new double[3][];
        for (int k : THREE) {
            effects[k] = new double[] {effect(k, "fdi"), effect(LuckTwins.of(k), "fdi")};
        }
        VarianceSplit expected = VarianceSplit.of(effects);
        BandRow row = write(twice()).splits().stream()
                .filter(each -> each.outcome().equals("fdi") && each.period().equals("2025-2035"))
                .findFirst()
                .orElseThrow();
        assertThat(row.assumptionShare()).isCloseTo(expected.assumptionShare(), within(1e-4));
        assertThat(row.luckDeviation()).isCloseTo(Math.sqrt(expected.luck()), within(1e-6 * row.luckDeviation()));
        assertThat(row.shareLow()).isLessThanOrEqualTo(row.assumptionShare());
        assertThat(row.shareHigh()).isGreaterThanOrEqualTo(row.assumptionShare());
        assertThat(row.points()).isEqualTo(3);
        assertThat(row.scope()).isEqualTo("nation");
    }

    @Test
    void noOtherTableKnowsTwins() {
        Manifest alone = write(THREE).manifest();
        Manifest split = write(twice()).manifest();
        assertThat(split.files()).containsAllEntriesOf(alone.files()).containsKey(ResultFiles.BANDS);
        assertThat(split.replications()).isEqualTo(THREE);
        assertThat(split.requested()).isEqualTo(3);
    }

    @Test
    void aFolderWithoutAllTwinsIsNotFinishedForThoseWhoAskForThem() {
        write(List.of(0, 1, 2, LuckTwins.of(0), LuckTwins.of(1)));
        try (ResultFolder results = ResultFolder.open(folder, SampleResults.identity())) {
            assertThat(results.finished(THREE)).isPresent();
            assertThat(results.finished(twice())).isEmpty();
            results.put(SampleResults.pair(LuckTwins.of(2)));
            assertThat(results.finished(twice()))
                    .as("the split lacks the new twin")
                    .isEmpty();
            results.assemble(twice(), SampleResults.facts());
            assertThat(results.finished(twice())).isPresent();
        }
    }

    @Test
    void twinsWithOtherAssumptionsAreLeftOut() {
        try (ResultFolder results = ResultFolder.open(folder, SampleResults.identity())) {
            for (int number : twice()) {
                Pair pair = SampleResults.pair(number);
                int rejected = number == LuckTwins.of(1) ? 1 : 0;
                results.put(new Pair(
                        number,
                        rejected,
                        pair.levers(),
                        pair.terms(),
                        pair.firms(),
                        pair.flows(),
                        pair.policy(),
                        pair.counterfactual()));
            }
            results.assemble(twice(), SampleResults.facts());
        }
        assertThat(ResultTables.open(folder).splits()).isNotEmpty().allMatch(row -> row.points() == 2);
    }

    @Test
    void oneReplicationHasNoSplit() {
        assertThat(write(List.of(0, LuckTwins.of(0))).splits()).isEmpty();
    }
}
