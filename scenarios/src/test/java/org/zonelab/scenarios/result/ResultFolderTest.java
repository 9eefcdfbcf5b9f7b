package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;

class ResultFolderTest {
    private static final List<Integer> THREE = List.of(0, 1, 2);

    @TempDir
    Path root;

    private static SortedMap<String, String> tables(Path folder) {
        return ResultTables.open(folder).manifest().files();
    }

    private ResultFolder open(String name) {
        return ResultFolder.open(root.resolve(name), SampleResults.identity());
    }

    private SortedMap<String, String> whole() {
        SampleResults.write(root.resolve("whole"), 3);
        return tables(root.resolve("whole"));
    }

    private Path part(String name, int replication) {
        return new FolderFiles(root.resolve(name)).part(replication);
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        try (ResultFolder folder = open("shuffled")) {
            for (int replication : List.of(2, 0, 1)) {
                folder.put(SampleResults.pair(replication));
            }
            folder.assemble(List.of(1, 2, 0), SampleResults.facts());
        }
        assertThat(tables(root.resolve("shuffled"))).isEqualTo(whole()).hasSize(9);
    }

    @Test
    void writingFromSeveralThreadsGivesTheSameBytes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (ResultFolder folder = open("threads")) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int replication : THREE) {
                tasks.add(threads.submit(() -> folder.put(SampleResults.pair(replication))));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            folder.assemble(THREE, SampleResults.facts());
        } finally {
            threads.shutdown();
        }
        assertThat(tables(root.resolve("threads"))).isEqualTo(whole());
    }

    @Test
    void replicationsOfSeveralFoldersGiveTheSameBytes() {
        try (ResultFolder other = open("other")) {
            other.put(SampleResults.pair(2));
            other.put(SampleResults.pair(0));
        }
        try (ResultFolder folder = open("merged")) {
            folder.put(SampleResults.pair(1));
            folder.put(SampleResults.pair(2));
            folder.addAll(root.resolve("other"));
            folder.assemble(THREE, SampleResults.facts());
        }
        assertThat(tables(root.resolve("merged"))).isEqualTo(whole());
    }

    @Test
    void replicationsThatTravelledGiveTheSameBytesAndDamagedOnesAreRefused() {
        try (ResultFolder folder = open("received")) {
            folder.put(1, ReplicationBytes.of(SampleResults.pair(1)));
            folder.put(SampleResults.pair(0));
            byte[] packed = ReplicationBytes.of(SampleResults.pair(2));
            byte[] damaged = packed.clone();
            damaged[damaged.length - 100] ^= 1;
            assertThatExceptionOfType(ResultFolderException.class).isThrownBy(() -> folder.put(2, damaged));
            assertThatExceptionOfType(ResultFolderException.class).isThrownBy(() -> folder.put(3, packed));
            folder.put(2, packed);
            folder.put(2, packed);
            folder.assemble(THREE, SampleResults.facts());
        }
        assertThat(tables(root.resolve("received"))).isEqualTo(whole());
    }

    @Test
    void damagedAndContradictingReplicationsAreNotTakenOver() throws IOException {
        try (ResultFolder other = open("other");
                ResultFolder folder = open("merged")) {
            other.put(SampleResults.pair(0));
            byte[] bytes = Files.readAllBytes(part("other", 0));
            bytes[bytes.length / 2] ^= 1;
            Files.write(part("other", 0), bytes);
            assertThatExceptionOfType(ResultFolderException.class)
                    .isThrownBy(() -> folder.addAll(root.resolve("other")))
                    .withMessageContaining("replication-0.part is damaged");
            assertThat(folder.has(0)).isFalse();

            folder.put(SampleResults.pair(0));
            other.put(SampleResults.dosedPair(0));
            assertThatExceptionOfType(ResultFolderException.class)
                    .isThrownBy(() -> folder.addAll(root.resolve("other")))
                    .withMessageContaining("replication 0 has other figures");
        }
    }

    @Test
    void resumedRunEqualsOneInAPiece() {
        try (ResultFolder folder = open("resumed")) {
            folder.put(SampleResults.pair(1));
        }
        try (ResultFolder folder = open("resumed")) {
            assertThat(folder.has(1)).isTrue();
            assertThat(folder.has(0)).isFalse();
            folder.put(SampleResults.pair(0));
            folder.put(SampleResults.pair(2));
            folder.assemble(THREE, SampleResults.facts());
        }
        assertThat(tables(root.resolve("resumed"))).isEqualTo(whole());
    }

    @Test
    void interruptedRunTabulatesWhatIsFinished() {
        try (ResultFolder folder = open("interrupted")) {
            folder.put(SampleResults.pair(0));
            folder.put(SampleResults.pair(2));
            Thread.currentThread().interrupt();
            Manifest manifest = folder.assemble(THREE, SampleResults.facts());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(manifest.complete()).isFalse();
            assertThat(manifest.replications()).containsExactly(0, 2);
        }
        assertThat(ResultTables.open(root.resolve("interrupted"))
                        .totalEffect("capital", "nation")
                        .orElseThrow()
                        .replications())
                .isEqualTo(2);
    }

    @Test
    void pathWithSpacesQuotesAndChineseCharactersWorks() {
        SampleResults.write(root.resolve("结果 it's here"), 3);

        assertThat(tables(root.resolve("结果 it's here"))).isEqualTo(whole());
    }

    @Test
    void truncatedPartIsFoundAndComputedAgain() throws IOException {
        try (ResultFolder folder = open("truncated")) {
            folder.put(SampleResults.pair(0));
        }
        try (FileChannel channel = FileChannel.open(part("truncated", 0), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        try (ResultFolder folder = open("truncated")) {
            assertThat(folder.has(0)).isFalse();
            folder.put(SampleResults.pair(0));
            assertThat(folder.has(0)).isTrue();
        }
    }

    @Test
    void damagedPartIsFound() throws IOException {
        try (ResultFolder folder = open("damaged")) {
            folder.put(SampleResults.pair(0));
        }
        try (FileChannel channel =
                FileChannel.open(part("damaged", 0), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            long middle = channel.size() / 2;
            channel.read(one, middle);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 1)}), middle);
        }
        try (ResultFolder folder = open("damaged")) {
            assertThat(folder.has(0)).isFalse();
        }
    }

    @Test
    void partOfAnotherReplicationIsNotTakenForIt() throws IOException {
        try (ResultFolder folder = open("renamed")) {
            folder.put(SampleResults.pair(0));
        }
        Files.move(part("renamed", 0), part("renamed", 5));
        try (ResultFolder folder = open("renamed")) {
            assertThat(folder.has(5)).isFalse();
        }
    }

    @Test
    void unfinishedFilesOfAKilledRunAreRemoved() throws IOException {
        Path left = new FolderFiles(root.resolve("killed")).temporary().resolve("series.parquet");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");
        try (ResultFolder folder = open("killed")) {
            assertThat(left).doesNotExist();
            assertThat(folder.finished(THREE)).isEmpty();
        }
    }

    @Test
    void otherInputsAreRefusedByName() {
        open("taken").close();
        RunIdentity other = SampleResults.identity().with("data", "zone,indicator");

        assertThatExceptionOfType(DifferentInputsException.class)
                .isThrownBy(() -> ResultFolder.open(root.resolve("taken"), other))
                .withMessageContaining("(data)");
    }

    @Test
    void resultsOfUnknownOriginAreNotOverwritten() throws IOException {
        Files.writeString(root.resolve("effects.csv"), "mine");

        assertThatExceptionOfType(DifferentInputsException.class)
                .isThrownBy(() -> ResultFolder.open(root, SampleResults.identity()));
        assertThat(root.resolve("effects.csv")).hasContent("mine");
        assertThat(root.resolve(ResultFiles.PRIVATE_FOLDER)).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedByName() throws IOException {
        Files.writeString(root.resolve("taken"), "mine");

        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> open("taken"))
                .withMessageContaining("taken is a file, not a folder");
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> open("taken/below"))
                .withMessageContaining("taken");
        assertThat(root.resolve("taken")).hasContent("mine");
    }

    @Test
    void noQuestionIsAnsweredFromATableWithOneFlippedByte() throws IOException {
        SampleResults.write(root.resolve("flipped"), 3);
        Path table = root.resolve("flipped").resolve(ResultFiles.SERIES_PARQUET);
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 3] ^= 1;
        Files.write(table, bytes);

        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> ResultQuery.open(root.resolve("flipped")))
                .withMessageContaining("series.parquet is damaged or was changed");
        Files.delete(table);
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> ResultQuery.open(root.resolve("flipped")))
                .withMessageContaining("series.parquet is missing");
    }

    @Test
    void damagedIdentityIsToldByName() throws IOException {
        open("harmed").close();
        Path identity =
                root.resolve("harmed").resolve(ResultFiles.PRIVATE_FOLDER).resolve("identity.json");
        Files.writeString(identity, Files.readString(identity).substring(0, 20));

        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> open("harmed"))
                .withMessageContaining("identity.json cannot be read");
    }

    @Test
    void secondRunInOneFolderIsRefusedUntilTheFirstEnds() {
        try (ResultFolder folder = open("busy")) {
            assertThat(folder.has(0)).isFalse();
            assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> open("busy"));
        }
        open("busy").close();
    }

    @Test
    void finishedFolderIsRecognised() throws IOException {
        SampleResults.write(root.resolve("done"), 3);
        try (ResultFolder folder = open("done")) {
            assertThat(folder.finished(List.of(2, 1, 0))).isPresent();
            assertThat(folder.finished(List.of(0, 1))).isEmpty();
        }
        Files.writeString(root.resolve("done").resolve(ResultFiles.EFFECTS), "changed");
        try (ResultFolder folder = open("done")) {
            assertThat(folder.finished(THREE)).isEmpty();
        }
    }

    @Test
    void fewerReplicationsGiveTheTablesOfThoseAlone() {
        SampleResults.write(root.resolve("many"), 3);
        try (ResultFolder folder = open("many")) {
            folder.assemble(List.of(0, 1), SampleResults.facts());
        }
        SampleResults.write(root.resolve("few"), 2);

        assertThat(tables(root.resolve("many"))).isEqualTo(tables(root.resolve("few")));
    }

    @Test
    void nothingFinishedMakesNoTables() {
        try (ResultFolder folder = open("empty")) {
            assertThatExceptionOfType(ResultFolderException.class)
                    .isThrownBy(() -> folder.assemble(THREE, SampleResults.facts()));
        }
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> ResultTables.open(root.resolve("empty")));
    }

    @Test
    void infiniteFigureStopsTheRunAndIsNamed() {
        Pair pair = SampleResults.pair(0);
        pair.policy().values()[7][OutcomeCatalogue.index("capital")] = Double.POSITIVE_INFINITY;
        try (ResultFolder folder = open("infinite")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> folder.put(pair))
                    .withMessageContaining("capital")
                    .withMessageContaining("nation");
            assertThat(folder.has(0)).isFalse();
        }
    }

    @Test
    void drawsRejectedInAnEarlierSessionAreCountedAfterResuming() {
        Path folder = root.resolve("rejected");
        Pair pair = SampleResults.pair(0);
        try (ResultFolder first = ResultFolder.open(folder, SampleResults.identity())) {
            first.put(new Pair(
                    0,
                    3,
                    pair.levers(),
                    pair.terms(),
                    pair.firms(),
                    pair.flows(),
                    pair.policy(),
                    pair.counterfactual()));
        }
        try (ResultFolder second = ResultFolder.open(folder, SampleResults.identity())) {
            second.put(SampleResults.pair(1));
            assertThat(second.assemble(List.of(0, 1), SampleResults.facts()).rejectedDraws())
                    .isEqualTo(3);
        }
    }

    @Test
    void replicationOfAnotherShapeIsRefused() {
        WorldSeries small = SampleResults.series(1, OutcomeCatalogue.all().subList(0, 3), 0);
        try (ResultFolder folder = open("shape")) {
            folder.put(SampleResults.pair(0));
            assertThatIllegalStateException()
                    .isThrownBy(() -> folder.put(new Pair(
                            1,
                            0,
                            PolicyDifference.NONE,
                            SampleResults.TERMS,
                            FirmsBetterOff.UNKNOWN,
                            InvestmentFlows.NONE,
                            small,
                            small)));
        }
    }

    @Test
    void manifestTellsInputsAndVersions() {
        Manifest manifest = SampleResults.write(root.resolve("told"), 1).manifest();

        assertThat(manifest.inputs()).containsOnlyKeys("scenario", "seed");
        assertThat(manifest.identity()).isEqualTo(SampleResults.identity().hash());
        assertThat(manifest.versions()).containsKeys("java", "duckdb", "system");
        assertThat(manifest.commandLine()).startsWith("zonelab", "run");
        assertThat(manifest.seconds()).containsOnlyKeys("write");
        assertThat(manifest.files()).isEqualTo(new TreeMap<>(manifest.files()));
        assertThat(manifest.complete()).isTrue();
    }
}
