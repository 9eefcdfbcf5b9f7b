package org.zonelab.scenarios.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.result.SampleResults;

/** Two versions of invented figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FolderDifferenceTest {
    private static final int NATION = 0;
    private static final int ZONE = 7;
    private static final int BASE_QUARTERS = 4;
    private static final int QUARTERS = 44;

    @TempDir
    private Path root = Path.of("");

    private Path old = Path.of("");

    @BeforeAll
    void writeTheOldFolder(@TempDir Path shared) {
        old = SampleResults.write(shared.resolve("old"), 3).folder();
    }

    /** The first replications, with more claims in the policy world of every quarter after the base year. */
    private Path young(String name, RunIdentity identity, int replications, int scope, double more) {
        List<Integer> numbers = IntStream.range(0, replications).boxed().toList();
        try (ResultFolder results = ResultFolder.open(root.resolve(name), identity)) {
            numbers.forEach(k -> results.put(changed(SampleResults.pair(k), scope, more)));
            results.assemble(numbers, SampleResults.facts());
        }
        return root.resolve(name);
    }

    private static Pair changed(Pair pair, int scope, double more) {
        WorldSeries policy = pair.policy();
        double[][] values = Arrays.stream(policy.values()).map(double[]::clone).toArray(double[][]::new);
        int at = scope * policy.outcomes().size() + OutcomeCatalogue.index("claims");
        for (int quarter = BASE_QUARTERS; quarter < values.length; quarter++) {
            values[quarter][at] += more;
        }
        return new Pair(
                pair.replication(),
                0,
                pair.levers(),
                pair.terms(),
                pair.firms(),
                pair.flows(),
                new WorldSeries(policy.outcomes(), policy.scopes(), policy.firstYear(), values),
                pair.counterfactual());
    }

    @Test
    void theSameFiguresHaveNotMovedWhateverTheInputs() {
        Path young = young("same", SampleResults.identity().with("parameters", "reworded"), 2, NATION, 0);
        FolderDifference difference = FolderDifference.of(old, young);
        assertThat(difference.nothing()).isTrue();
        assertThat(difference.inputs()).containsExactly("parameters");
        assertThat(difference.replications()).containsExactly(0, 1);
    }

    /** A hundred more in each of 44 quarters; alike in all replications, so the mean change is exact. */
    @Test
    void whatMovedIsToldWithItsPairedChange() {
        FolderDifference difference = FolderDifference.of(old, young("more", SampleResults.identity(), 3, NATION, 100));
        assertThat(difference.nothing()).isFalse();
        MovedFigure claims = difference.moved().stream()
                .filter(figure ->
                        figure.outcome().equals("claims") && figure.period().equals("2025-2035"))
                .findFirst()
                .orElseThrow();
        EffectRow row = ResultTables.open(old).totalEffect("claims", "nation").orElseThrow();
        assertThat(claims.before()).isCloseTo(row.effect(), withinPercentage(1e-6));
        assertThat(claims.change()).isCloseTo(100 * QUARTERS, within(1e-6));
        assertThat(claims.halfWidth()).isCloseTo(0, within(1e-6));
        assertThat(claims.levelBefore()).isEqualTo(claims.levelAfter());
        assertThat(difference.moved()).extracting(MovedFigure::period).doesNotContain("2024");
        assertThat(difference.scopes()).containsExactly(Map.entry("claims", 0));
        assertThat(difference.inputs()).isEmpty();
    }

    @Test
    void aChangeInOneZoneAloneIsNotOverlooked() {
        Path young = young("zone", SampleResults.identity(), 3, ZONE, 1e-9);
        FolderDifference difference = FolderDifference.of(old, young);
        assertThat(difference.nothing()).isFalse();
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.scopes()).containsExactly(Map.entry("claims", 1));
    }

    @Test
    void foldersWithoutFiguresInCommonAreRefused() {
        Path young = root.resolve("other");
        try (ResultFolder results = ResultFolder.open(young, SampleResults.identity())) {
            results.put(SampleResults.pair(7));
            results.assemble(List.of(7), SampleResults.facts());
        }
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> FolderDifference.of(old, young))
                .withMessageContaining("no replication in common");
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> FolderDifference.of(old, root))
                .withMessageContaining("no finished results");
    }
}
