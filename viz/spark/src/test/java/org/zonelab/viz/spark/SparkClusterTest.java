package org.zonelab.viz.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.viz.cli.Terminal;
import org.zonelab.viz.cli.ZoneLab;

/** A cluster gives the bytes of this process, also if it loses a machine. */
class SparkClusterTest {
    private static final int REPLICATIONS = 8;
    private static final String PARAMETER = "investment.userCostElasticity";
    private static final String SCENARIO = """
            format: 1
            name: spread-out
            title: {en: Spread out, zh: 分布式}
            description: Four quarters with few micro entities.
            extends: deferred-tax-reinvestment
            counterfactual: no-deferral
            horizon: {from: 2025-Q1, to: 2025-Q4}
            population: {microRate: 0.1%}
            run: {replications: 8, seed: 1}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String scenario = "";

    @BeforeEach
    void writeTheScenario() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own scenarios"));
        scenario = Files.writeString(own.resolve("spread-out.yaml"), SCENARIO).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void zonelab(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
        assertThat(code).as(err.toString()).isZero();
    }

    /** SHA-256 of all tables. */
    private SortedMap<String, String> hashes(String name) {
        return ManifestJson.read(folder.resolve(name)).files();
    }

    private int finished(String name) {
        Path kept = folder.resolve(name).resolve(".run");
        if (!Files.isDirectory(kept)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(kept)) {
            return (int) files.filter(file -> file.toString().endsWith(".part")).count();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void aRunKeepsItsBytesThoughAWorkerIsKilledAndAStudyKeepsThemToo() throws Exception {
        zonelab("run", scenario, "--out", at("local"));
        zonelab("robust", scenario, "--parameters", PARAMETER, "--out", at("local-study"));
        try (LoopbackCluster cluster = LoopbackCluster.start(Files.createDirectories(folder.resolve("spark")), 2)) {
            List<Integer> finishedWhenKilled = new ArrayList<>();
            CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> {
                try {
                    LoopbackCluster.waitFor(
                            "the first replication of two executors",
                            () -> cluster.hasExecutor(1) && cluster.hasExecutor(2) && finished("cluster") > 0);
                } catch (InterruptedException e) {
                    throw new CompletionException(e);
                }
                finishedWhenKilled.add(finished("cluster"));
                cluster.kill(2);
            });
            zonelab("run", scenario, "--spark", cluster.url(), "--out", at("cluster"));
            killer.join();
            assertThat(finishedWhenKilled.get(0)).isBetween(1, REPLICATIONS - 2);
            assertThat(cluster.hasExecutor(2)).isFalse();

            zonelab(
                    "robust",
                    scenario,
                    "--parameters",
                    PARAMETER,
                    "--spark",
                    cluster.url(),
                    "--out",
                    at("cluster-study"));
        }
        assertThat(hashes("cluster")).isEqualTo(hashes("local")).containsKeys("series.parquet", "effects.csv");
        assertThat(hashes("cluster-study"))
                .isEqualTo(hashes("local-study"))
                .containsKeys("effects.parquet", "robustness-spread-out.csv");
    }

    @Test
    void executorsInThisProcessGiveTheSameBytes() {
        zonelab("run", scenario, "--replications", "2", "--out", at("local"));
        zonelab("run", scenario, "--replications", "2", "--spark", "local[2]", "--out", at("spark"));
        assertThat(hashes("spark")).isEqualTo(hashes("local"));
    }
}
