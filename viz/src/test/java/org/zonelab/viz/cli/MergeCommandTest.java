package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.result.ManifestJson;

/** Shards, cut short or whole, give the bytes of the command that ran in a piece. */
class MergeCommandTest extends CommandFixture {

    private int zonelab(List<String> command, String... more) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(more));
        return zonelab(words.toArray(String[]::new));
    }

    private void succeeds(List<String> command, String... more) {
        assertThat(zonelab(command, more)).as(err()).isZero();
    }

    private List<String> command(String... words) throws IOException {
        String more = "counterfactual: no-deferral\nrun: {replications: 3, seed: 1}\n";
        String scenario = scenario("sharded", "deferred-tax-reinvestment", "2025-Q4", more);
        List<String> command = new ArrayList<>(List.of(words[0], scenario));
        command.addAll(List.of(words).subList(1, words.length));
        return command;
    }

    @Test
    void shardsOfARunGiveItsBytesAlsoAfterAKill() throws IOException {
        List<String> run = command("run", "--split-luck");
        succeeds(run, "--out", at("whole"));
        for (int i = 1; i <= 3; i++) {
            succeeds(run, "--shard", i + "/3", "--out", at("s" + i));
        }
        assertThat(err()).contains("shard 3/3: 2 of 6 replications are there");
        assertThat(out()).isEmpty();
        // What a kill leaves of the first shard: one of its replications, a half-written file, no manifest.
        Files.delete(path("s1/manifest.json"));
        Files.move(path("s1/.run/replication-0.part"), path("s1/.run/unfinished/replication-0"));

        assertThat(zonelab("merge", at("s1"), at("s2"), at("s3"), "--out", at("merged")))
                .isEqualTo(2);
        assertThat(err()).contains("1 of 6 replications are missing: 0;");
        assertThat(zonelab(run, "--shard", "1/3", "--out", at("s1"))).isZero();
        succeeds("merge", at("s1"), at("s2"), at("s3"), "--out", at("merged"));
        assertThat(out()).contains(at("merged/report.html"));
        assertThat(ManifestJson.read(path("merged")).files())
                .isEqualTo(ManifestJson.read(path("whole")).files())
                .containsKeys("series.parquet", "effects.csv", "base-year.csv", "bands.csv");
        assertThat(ManifestJson.read(path("merged")).commandLine())
                .isEqualTo(ManifestJson.read(path("whole")).commandLine());

        assertThat(zonelab(command("run"), "--seed", "2", "--replications", "1", "--out", at("other")))
                .isZero();
        assertThat(zonelab("merge", at("s1"), at("other"))).isEqualTo(2);
        assertThat(err()).contains("other and ", "differ in seed");
        assertThat(zonelab("merge", at(""))).isEqualTo(2);
        assertThat(err()).contains("not the folder of a run or a study");
    }

    @Test
    void shardsOfAStudyGiveItsBytesAlsoAfterAKill() throws IOException {
        List<String> robust = command("robust", "--parameters", "investment.userCostElasticity");
        succeeds(robust, "--out", at("whole"));
        for (int i = 1; i <= 2; i++) {
            succeeds(robust, "--threads", "1", "--shard", i + "/2", "--out", at("s" + i));
        }
        // What a kill leaves: a record cut off, no manifest.
        Path journal = path("s1/.run/tasks.journal");
        Files.delete(path("s1/manifest.json"));
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 5);
        }
        assertThat(zonelab("merge", at("s1"), at("s2"), "--out", at("merged"))).isEqualTo(2);
        assertThat(err()).contains("1 of 3 tasks are missing: 2;");
        assertThat(zonelab(robust, "--shard", "1/2", "--out", at("s1"))).isZero();
        succeeds("merge", at("s1"), at("s2"), "--out", at("merged"));
        assertThat(ManifestJson.read(path("merged")).files())
                .isEqualTo(ManifestJson.read(path("whole")).files())
                .containsOnlyKeys("effects.parquet", "robustness-sharded.csv");
    }

    @Test
    void aClusterTakesNoShardsAndNeedsThePartThatTalksToIt() throws IOException {
        assertThat(zonelab(command("run"), "--spark", "local[2]", "--shard", "1/2"))
                .isEqualTo(2);
        assertThat(err()).contains("--spark divides the work itself");
        assertThat(zonelab(command("robust"), "--spark", "local[2]", "--shard", "1/2"))
                .isEqualTo(2);
        assertThat(zonelab(command("run"), "--spark", "local[2]", "--out", at("none")))
                .isEqualTo(2);
        assertThat(err()).contains("mvn -Pspark -Dquick package");
        assertThat(path("none")).doesNotExist();
    }

    @Test
    void aShardIsAskedForInOneWay() throws IOException {
        assertThat(zonelab(command("run"), "--shard", "3/2")).isEqualTo(2);
        assertThat(err()).contains("a shard is i/n with 1 <= i <= n, such as 2/5, was 3/2");
        assertThat(zonelab(command("run"), "--shard", "5/5", "--out", at("empty")))
                .isEqualTo(2);
        assertThat(err()).contains("holds none of the replications");
        assertThat(zonelab(command("run"), "--no-simulate", "--out", at("empty")))
                .isEqualTo(2);
        assertThat(err()).contains("3 of 3 replications are missing: 0, 1, 2;");
    }
}
