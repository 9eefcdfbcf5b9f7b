package org.zonelab.scenarios.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.experiment.RunStore;

/**
 * A result folder being written: takes finished replications, keeps each at once, and makes the tables of them.
 *
 * <p>Life of a folder: {@link #open}, {@link #put} for every replication that {@link #has} denies, {@link #assemble},
 * {@link #close}. A run that is killed loses the replications it was at; the next one with the same inputs goes on from
 * there. Files are renamed into place when whole, the manifest last, so that a folder with a manifest is consistent.
 */
public final class ResultFolder implements RunStore, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClaimedFolder claimed;
    private final FolderFiles files;
    /** Replications known to be stored whole. */
    private final Set<Integer> whole = new ConcurrentSkipListSet<>();

    /** The version of DuckDB, once it is loaded. */
    private final CompletableFuture<String> database = CompletableFuture.supplyAsync(EmbeddedDuckDb::warmUp);

    private @Nullable SeriesLayout layout;

    private ResultFolder(ClaimedFolder claimed, @Nullable SeriesLayout layout) {
        this.claimed = claimed;
        this.files = claimed.files();
        this.layout = layout;
    }

    /**
     * Opens a folder for one run, making it if there is none.
     *
     * @throws DifferentInputsException if it holds results of other inputs, or results of unknown origin
     * @throws FolderInUseException if another run is writing into it
     * @throws ResultFolderException if it cannot be written
     */
    public static ResultFolder open(Path folder, RunIdentity identity) {
        ClaimedFolder claimed = ClaimedFolder.claim(folder, identity);
        try {
            return new ResultFolder(claimed, readLayout(claimed.files()));
        } catch (IOException e) {
            claimed.close();
            throw new ResultFolderException("the result folder " + folder + " cannot be used: " + FileTrouble.of(e), e);
        }
    }

    /** A part that is damaged counts as missing and is removed. */
    @Override
    public synchronized boolean has(int replication) {
        if (whole.contains(replication)) {
            return true;
        }
        Path part = files.part(replication);
        if (layout == null || !Files.exists(part)) {
            return false;
        }
        try {
            if (ReplicationPart.isWhole(part, layout, replication)) {
                whole.add(replication);
                return true;
            }
            Files.delete(part);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(part + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    @Override
    public void put(Pair pair) {
        Path unfinished = files.temporary().resolve("replication-" + pair.replication());
        // An interrupted thread cannot write to a channel, but what it has finished should still be kept.
        boolean interrupted = Thread.interrupted();
        try {
            ReplicationPart.write(unfinished, layoutFor(pair), pair);
            keep(unfinished, pair.replication());
        } catch (IOException e) {
            throw new UncheckedIOException(unfinished + " cannot be written: " + FileTrouble.of(e), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Keeps a replication that another machine simulated; one that is there already stays.
     *
     * @param packed as {@link ReplicationBytes} packs it
     * @throws ResultFolderException if it is damaged, or of another run
     */
    public synchronized void put(int replication, byte[] packed) {
        Path unfinished = files.temporary().resolve("replication-" + replication);
        try {
            SeriesLayout told = ReplicationBytes.layout(packed);
            Files.write(unfinished, ReplicationBytes.part(packed));
            if (!adopt(told).equals(told) || !ReplicationPart.isWhole(unfinished, told, replication)) {
                throw new ResultFolderException(
                        "replication " + replication + " arrived damaged, or is of another run");
            }
            if (!has(replication)) {
                keep(unfinished, replication);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(unfinished + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /**
     * Takes over the finished replications of another folder of the same run; what is there already stays.
     *
     * @throws ResultFolderException if one of them is damaged, or both hold a replication with different figures
     */
    public synchronized void addAll(Path other) {
        FolderFiles theirs = new FolderFiles(other);
        try {
            List<Integer> numbers = theirs.parts();
            if (numbers.isEmpty()) {
                return;
            }
            SeriesLayout told = readLayout(theirs);
            if (told == null) {
                throw new ResultFolderException(theirs.layout() + " is missing, so " + other + " cannot be read");
            }
            if (!adopt(told).equals(told)) {
                throw new ResultFolderException(
                        other + " has other outcomes, scopes or quarters than " + files.folder());
            }
            for (int number : numbers) {
                add(theirs.part(number), told, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(other + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    private void add(Path part, SeriesLayout told, int number) throws IOException {
        Path unfinished = files.temporary().resolve("replication-" + number);
        Files.copy(part, unfinished, StandardCopyOption.REPLACE_EXISTING);
        if (!ReplicationPart.isWhole(unfinished, told, number)) {
            throw new ResultFolderException(part + " is damaged; the command that made it makes it again");
        }
        if (!has(number)) {
            keep(unfinished, number);
        } else if (Files.mismatch(unfinished, files.part(number)) >= 0) {
            throw new ResultFolderException("replication " + number + " has other figures in " + part + " than in "
                    + files.part(number) + ", although the inputs are the same");
        }
    }

    private void keep(Path unfinished, int replication) throws IOException {
        FolderFiles.publish(unfinished, files.part(replication));
        if (LuckTwins.isTwin(replication)) {
            Files.deleteIfExists(files.table(ResultFiles.BANDS)); // lacks this one, so the tables are not finished
        }
        whole.add(replication);
    }

    /**
     * The effect on an outcome of the nation over the whole horizon.
     *
     * @param replications stored ones, in the order of the figures
     */
    public synchronized NationalEffect national(String outcome, List<Integer> replications) {
        if (layout == null) {
            throw new ResultFolderException("no replication is finished, so there is no effect");
        }
        try {
            return NationalEffect.read(
                    layout, replications.stream().map(files::part).toList(), outcome);
        } catch (IOException e) {
            throw new UncheckedIOException("replications cannot be read: " + FileTrouble.of(e), e);
        }
    }

    /** The manifest, if the tables in the folder are those of exactly these replications, unharmed. */
    public Optional<Manifest> finished(Collection<Integer> replications) {
        if (!Files.exists(files.manifest())) {
            return Optional.empty();
        }
        Manifest manifest = ManifestJson.read(files.folder());
        List<Integer> twins = replications.stream().filter(LuckTwins::isTwin).toList();
        return manifest.identity().equals(claimed.identity().hash())
                        && manifest.replications().equals(originals(replications))
                        && manifest.files().equals(hashes())
                        && twins.stream().allMatch(this::has)
                        && (twins.isEmpty() || manifest.files().containsKey(ResultFiles.BANDS))
                ? Optional.of(manifest)
                : Optional.empty();
    }

    private static List<Integer> originals(Collection<Integer> replications) {
        return replications.stream()
                .filter(number -> !LuckTwins.isTwin(number))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Makes the tables of those of the replications that are stored, and the manifest. Twins that are stored split the range
     * of their replications, whether they were asked for or not.
     *
     * @param replications asked for, twins among them
     * @throws ResultFolderException if none of them is stored
     */
    public Manifest assemble(Collection<Integer> replications, RunFacts facts) {
        long start = System.nanoTime();
        List<Integer> requested = originals(replications);
        List<Integer> stored = requested.stream().filter(this::has).toList();
        if (stored.isEmpty() || layout == null) {
            throw new ResultFolderException("no replication is finished, so there is nothing to tabulate");
        }
        boolean interrupted = Thread.interrupted();
        try {
            database.join();
            List<Integer> twins =
                    stored.stream().filter(k -> has(LuckTwins.of(k))).toList();
            new Assembly(layout, facts, stored, twins, files).write();
            Files.deleteIfExists(files.manifest());
            for (String table : FolderFiles.tables()) {
                files.publishTable(table);
            }
            SortedMap<String, Double> seconds = new TreeMap<>(facts.seconds());
            seconds.put("write", (System.nanoTime() - start) / 1e9);
            Manifest manifest = manifest(facts, requested.size(), stored, rejectedDraws(stored), seconds);
            files.publish(ManifestJson.write(manifest), files.manifest());
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException("the tables cannot be written: " + FileTrouble.of(e), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Frees the folder for other runs. */
    @Override
    public void close() {
        claimed.close();
    }

    /** Of all replications in the tables, whichever session made them. */
    private int rejectedDraws(List<Integer> stored) throws IOException {
        int rejected = 0;
        for (int replication : stored) {
            rejected += ReplicationPart.rejectedDraws(files.part(replication));
        }
        return rejected;
    }

    private Manifest manifest(
            RunFacts facts,
            int requested,
            List<Integer> replications,
            int rejectedDraws,
            SortedMap<String, Double> seconds) {
        return new Manifest(
                claimed.identity().hash(),
                facts.scenario(),
                facts.scenarioNames().get(1),
                claimed.identity().inputs(),
                ProgramVersions.with(facts.versions(), database.join()),
                facts.commandLine(),
                facts.seed(),
                requested,
                replications,
                rejectedDraws,
                seconds,
                facts.notes(),
                hashes());
    }

    /** SHA-256 of every table that is there. */
    private SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            for (String table : FolderFiles.tables()) {
                if (Files.exists(files.table(table))) {
                    hashes.put(table, Sha256.of(files.table(table)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    /** All replications of a run have one layout; the first to finish tells it. */
    private synchronized SeriesLayout layoutFor(Pair pair) throws IOException {
        SeriesLayout ofPair = SeriesLayout.of(pair.policy());
        if (!adopt(ofPair).equals(ofPair) || !ofPair.equals(SeriesLayout.of(pair.counterfactual()))) {
            throw new IllegalStateException(
                    "replication " + pair.replication() + " has other outcomes, scopes or quarters than the run");
        }
        return ofPair;
    }

    /** The layout of the run: this one, unless there is one already. */
    private SeriesLayout adopt(SeriesLayout told) throws IOException {
        if (layout == null) {
            files.publish(JSON.writeValueAsString(told), files.layout());
            layout = told;
        }
        return layout;
    }

    private static @Nullable SeriesLayout readLayout(FolderFiles files) throws IOException {
        return Files.exists(files.layout())
                ? JSON.readValue(Files.readString(files.layout()), SeriesLayout.class)
                : null;
    }
}
