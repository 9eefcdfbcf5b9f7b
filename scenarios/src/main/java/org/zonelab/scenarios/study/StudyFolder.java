package org.zonelab.scenarios.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.scenarios.result.ClaimedFolder;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.EffectsParquet;
import org.zonelab.scenarios.result.FolderFiles;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.result.ResultFiles;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.result.Sha256;

/**
 * The folder of a study: its journal, its tables, its manifest. Another study's folder is refused; tables are renamed into place
 * when whole, the manifest last.
 */
public final class StudyFolder implements AutoCloseable {
    private final ClaimedFolder claimed;
    private final StudyJournal journal;
    private final SortedMap<String, String> tables = new TreeMap<>();

    private StudyFolder(ClaimedFolder claimed, StudyJournal journal) {
        this.claimed = claimed;
        this.journal = journal;
    }

    /**
     * Opens the folder of a study, making it if there is none.
     *
     * @throws org.zonelab.scenarios.result.DifferentInputsException if it holds results of other inputs
     * @throws org.zonelab.scenarios.result.FolderInUseException if another process is writing into it
     */
    public static StudyFolder open(Path folder, RunIdentity identity) {
        ClaimedFolder claimed = ClaimedFolder.claim(folder, identity);
        try {
            return new StudyFolder(claimed, StudyJournal.open(claimed.files().journal(), fingerprint(identity)));
        } catch (RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    /** Finished tasks. */
    public StudyJournal journal() {
        return journal;
    }

    /** A further journal of the study, beside that of its tasks; to be closed by who asks for it. */
    public StudyJournal further(String name) {
        return StudyJournal.open(
                claimed.files().journal().resolveSibling(name + ".journal"), fingerprint(claimed.identity()));
    }

    /**
     * Takes over the finished tasks of another folder of the same study. The other is only read, even if a process is
     * writing there.
     *
     * @throws ResultFolderException if both hold a task with different figures
     */
    public void addAll(Path other) {
        Path theirs = new FolderFiles(other).journal();
        Path copy = claimed.files().temporary().resolve("other.journal");
        if (!Files.exists(theirs)) {
            return;
        }
        try {
            Files.copy(theirs, copy, StandardCopyOption.REPLACE_EXISTING);
            try (StudyJournal opened = StudyJournal.open(copy, fingerprint(claimed.identity()))) {
                journal.addAll(opened);
            }
            Files.delete(copy);
        } catch (IllegalArgumentException e) {
            throw new ResultFolderException(other + " contradicts " + path() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(theirs + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static long fingerprint(RunIdentity identity) {
        return Long.parseUnsignedLong(identity.hash().substring(0, 16), 16);
    }

    /** Where the study lies. */
    public Path path() {
        return claimed.files().folder();
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    public interface Rows {
        /** Writes all of them. */
        void write(CsvFile table) throws IOException;
    }

    /** Makes a CSV table, whole or not at all. */
    public void table(String name, List<String> columns, Rows rows) {
        Path unfinished = claimed.files().temporary().resolve(name);
        try {
            try (CsvFile table = new CsvFile(unfinished, columns)) {
                rows.write(table);
            }
            publish(unfinished, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Puts a text into the folder, whole or not at all. */
    public void text(String name, String content) {
        Path unfinished = claimed.files().temporary().resolve(name);
        try {
            Files.writeString(unfinished, content);
            publish(unfinished, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Makes {@code effects.parquet}: every effect in the replications that are whole, replication by replication. */
    public void effects(StudyEffects effects) {
        Path unfinished = claimed.files().temporary().resolve(ResultFiles.EFFECTS_PARQUET);
        StudyPlan plan = effects.plan();
        try {
            try (EffectsParquet table =
                    new EffectsParquet(plan.shape(), claimed.files().temporary())) {
                for (int replication : effects.whole()) {
                    for (int cell = 0; cell < plan.cells().size(); cell++) {
                        StudyCell each = plan.cells().get(cell);
                        for (int policy = 0; policy < each.policies().count(); policy++) {
                            table.add(
                                    each.name(),
                                    plan.ground().replications().get(replication),
                                    policy + 1,
                                    effects.of(cell, policy, replication));
                        }
                    }
                }
                table.write(unfinished);
            }
            publish(unfinished, ResultFiles.EFFECTS_PARQUET);
        } catch (IOException e) {
            throw new UncheckedIOException(ResultFiles.EFFECTS_PARQUET + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void publish(Path unfinished, String name) throws IOException {
        tables.put(name, Sha256.of(unfinished));
        FolderFiles.publish(unfinished, claimed.files().table(name));
    }

    /**
     * Writes the manifest, with the hashes of all tables made.
     *
     * @param facts what the study was made of
     */
    public void finish(StudyFacts facts) {
        Manifest manifest = new Manifest(
                claimed.identity().hash(),
                facts.name(),
                facts.counterfactual(),
                claimed.identity().inputs(),
                facts.versions(),
                facts.commandLine(),
                facts.seed(),
                facts.requested(),
                facts.replications(),
                0,
                facts.seconds(),
                facts.notes(),
                tables);
        try {
            claimed.files()
                    .publish(ManifestJson.write(manifest), claimed.files().manifest());
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
        } finally {
            claimed.close();
        }
    }
}
