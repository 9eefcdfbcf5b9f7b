package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ManifestJson;

/** Shards, cut short or whole, give the bytes of the command that ran in a piece. */
class MergeCommandTest {
    private static final String SCENARIO = """
            format: 1
            name: sharded
            title: {en: Sharded, zh: 分片}
            description: Four quarters with few micro entities.
            extends: deferred-tax-reinvestment
            counterfactual: no-deferral
            horizon: {from: 2025-Q1, to: 2025-Q4}
            population: {microRate: 0.1%}
            run: {replications: 4, seed: 1}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int zonelab(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    private int zonelab(List<String> command, String... more) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(more));
        return zonelab(words.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> command(String... words) throws IOException {
        String scenario =
                Files.writeString(folder.resolve("sharded.yaml"), SCENARIO).toString();
        List<String> command = new ArrayList<>(List.of(words[0], scenario));
        command.addAll(List.of(words).subList(1, words.length));
        return command;
    }

    @Test
    void shardsOfARunGiveItsBytesAlsoAfterAKill() throws IOException {
        List<String> run = command("run", "--split-luck");
        assertThat(zonelab(run, "--out", at("whole"))).as(err.toString()).isZero();
        for (int i = 1; i <= 3; i++) {
            assertThat(zonelab(run, "--shard", i + "/3", "--out", at("s" + i)))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(err.toString()).contains("shard 3/3: 2 of 8 replications are there");
        assertThat(out.toString()).isEmpty();
        // What a kill leaves of the first shard: one of its replications, a half-written file, no manifest.
        Files.delete(folder.resolve("s1/manifest.json"));
        Files.move(folder.resolve("s1/.run/replication-3.part"), folder.resolve("s1/.run/unfinished/replication-3"));

        assertThat(zonelab("merge", at("s1"), at("s2"), at("s3"), "--out", at("merged")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("1 of 8 replications are missing: 3;");
        assertThat(zonelab(run, "--shard", "1/3", "--out", at("s1"))).isZero();
        assertThat(zonelab("merge", at("s1"), at("s2"), at("s3"), "--out", at("merged")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains(folder.resolve("merged/report.html").toString());
        assertThat(ManifestJson.read(folder.resolve("merged")).files())
                .isEqualTo(ManifestJson.read(folder.resolve("whole")).files())
                .containsKeys("series.parquet", "effects.csv", "base-year.csv", "bands.csv");
        assertThat(ManifestJson.read(folder.resolve("merged")).commandLine())
                .isEqualTo(ManifestJson.read(folder.resolve("whole")).commandLine());

        assertThat(zonelab(command("run"), "--seed", "2", "--replications", "1", "--out", at("other")))
                .isZero();
        assertThat(zonelab("merge", at("s1"), at("other"))).isEqualTo(2);
        assertThat(err.toString()).contains("other and ", "differ in seed");
        assertThat(zonelab("merge", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("not the folder of a run or a study");
    }

    @Test
    void shardsOfAStudyGiveItsBytesAlsoAfterAKill() throws IOException {
        List<String> robust = command("robust", "--parameters", "investment.userCostElasticity");
        assertThat(zonelab(robust, "--out", at("whole"))).as(err.toString()).isZero();
        for (int i = 1; i <= 2; i++) {
            assertThat(zonelab(robust, "--threads", "1", "--shard", i + "/2", "--out", at("s" + i)))
                    .as(err.toString())
                    .isZero();
        }
        // What a kill leaves: a record cut off, no manifest.
        Path journal = folder.resolve("s1/.run/tasks.journal");
        Files.delete(folder.resolve("s1/manifest.json"));
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 5);
        }
        assertThat(zonelab("merge", at("s1"), at("s2"), "--out", at("merged"))).isEqualTo(2);
        assertThat(err.toString()).contains("1 of 3 tasks are missing: 2;");
        assertThat(zonelab(robust, "--shard", "1/2", "--out", at("s1"))).isZero();
        assertThat(zonelab("merge", at("s1"), at("s2"), "--out", at("merged")))
                .as(err.toString())
                .isZero();
        assertThat(ManifestJson.read(folder.resolve("merged")).files())
                .isEqualTo(ManifestJson.read(folder.resolve("whole")).files())
                .hasSize(1);
    }

    @Test
    void aShardIsAskedForInOneWay() throws IOException {
        assertThat(zonelab(command("run"), "--shard", "3/2")).isEqualTo(2);
        assertThat(err.toString()).contains("a shard is i/n with 1 <= i <= n, such as 2/5, was 3/2");
        assertThat(zonelab(command("run"), "--shard", "5/5", "--out", at("empty")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds none of the replications");
        assertThat(zonelab(command("run"), "--no-simulate", "--out", at("empty")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("4 of 4 replications are missing: 0, 1, 2, 3;");
    }
}
