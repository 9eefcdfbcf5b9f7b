package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.experiment.Pair;

class DosesCsvTest {
    private static final List<Integer> THREE = List.of(0, 1, 2);

    @TempDir
    private Path root = Path.of("");

    private ResultFolder open(String name) {
        return ResultFolder.open(root.resolve(name), SampleResults.identity());
    }

    private static RunFacts facts() {
        return new RunFacts(
                SampleResults.SCENARIO,
                SampleResults.COUNTERFACTUAL,
                List.of(),
                SampleResults.ZONES,
                List.of(),
                new TreeMap<>(),
                List.of(),
                1,
                new TreeMap<>(),
                new TreeMap<>(),
                Map.of(0.5, "a=1; b=2", 1.0, "a=2; b=4"));
    }

    private ResultTables write(String name, List<Pair> pairs) {
        try (ResultFolder folder = open(name)) {
            pairs.forEach(folder::put);
            folder.assemble(pairs.stream().map(Pair::replication).toList(), facts());
        }
        return ResultTables.open(root.resolve(name));
    }

    private ResultTables whole() {
        return write("whole", THREE.stream().map(SampleResults::dosedPair).toList());
    }

    private static DoseRow row(ResultTables tables, String outcome, double factor) {
        return tables.doses().stream()
                .filter(row -> row.outcome().equals(outcome) && row.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void statedDoseIsExactlyTheEffect() {
        ResultTables tables = whole();
        for (String outcome : tables.outcomes()) {
            EffectRow effect = tables.totalEffect(outcome, "nation").orElseThrow();
            DoseRow dose = row(tables, outcome, 1);
            assertThat(dose)
                    .as(outcome)
                    .isEqualTo(new DoseRow(
                            effect.scenario(),
                            1,
                            "a=2; b=4",
                            outcome,
                            effect.unit(),
                            effect.effect(),
                            effect.low(),
                            effect.high(),
                            effect.standardError(),
                            effect.replications()));
        }
    }

    @Test
    void rowsFollowOutcomesThenDosesAndNameThem() throws Exception {
        whole();
        List<String> lines = Files.readAllLines(root.resolve("whole").resolve(ResultFiles.DOSES));
        assertThat(lines.get(0))
                .isEqualTo("schema_version,scenario,dose_factor,dose,outcome,unit,effect,low,high,standard_error,"
                        + "replications");
        assertThat(lines.get(1)).startsWith("1,deferred-tax-reinvestment,0.5,a=1; b=2,");
        assertThat(lines.get(2)).startsWith("1,deferred-tax-reinvestment,1,a=2; b=4,");
        assertThat(lines.get(3)).startsWith("1,deferred-tax-reinvestment,1.5,,");
    }

    @Test
    void onlyReplicationsWithDosesCount() {
        Pair without = SampleResults.pair(3);
        List<Pair> pairs =
                List.of(SampleResults.dosedPair(0), SampleResults.dosedPair(1), SampleResults.dosedPair(2), without);
        ResultTables tables = write("more", pairs);
        assertThat(tables.doses()).isEqualTo(whole().doses());
        assertThat(tables.totalEffect("capital", "nation").orElseThrow().replications())
                .isEqualTo(4);
    }

    @Test
    void aResumedRunHasTheSameTables() {
        try (ResultFolder folder = open("resumed")) {
            folder.put(SampleResults.dosedPair(2));
        }
        try (ResultFolder folder = open("resumed")) {
            assertThat(folder.has(2)).isTrue();
            folder.put(SampleResults.dosedPair(1));
            folder.put(SampleResults.dosedPair(0));
            folder.assemble(THREE, facts());
        }
        assertThat(ResultTables.open(root.resolve("resumed")).manifest().files())
                .isEqualTo(whole().manifest().files())
                .containsKey(ResultFiles.DOSES);
    }

    @Test
    void aRunWithoutDosesHasNoTableOfThem() {
        ResultTables tables = write("none", List.of(SampleResults.pair(0)));
        assertThat(root.resolve("none").resolve(ResultFiles.DOSES)).doesNotExist();
        assertThat(tables.doses()).isEmpty();
        assertThat(tables.manifest().files()).doesNotContainKey(ResultFiles.DOSES);
    }

    @Test
    void tableOfReplicationsWithoutDosesRemovesTheOldOne() {
        try (ResultFolder folder = open("shrunk")) {
            folder.put(SampleResults.dosedPair(0));
            folder.put(SampleResults.pair(4));
            folder.assemble(List.of(0, 4), facts());
            assertThat(root.resolve("shrunk").resolve(ResultFiles.DOSES)).exists();
            folder.assemble(List.of(4), facts());
            assertThat(root.resolve("shrunk").resolve(ResultFiles.DOSES)).doesNotExist();
        }
    }
}
