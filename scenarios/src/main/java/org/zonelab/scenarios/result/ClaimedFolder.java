package org.zonelab.scenarios.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that belongs to one set of inputs, and for the time being to one process.
 *
 * @param files of the folder
 * @param identity inputs of everything in it
 * @param lock that keeps others out
 */
public record ClaimedFolder(FolderFiles files, RunIdentity identity, FolderLock lock) implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Claims a folder, making it if there is none, and removes what a killed run left unfinished.
     *
     * @throws DifferentInputsException if it holds results of other inputs, or results of unknown origin
     * @throws FolderInUseException if another run is writing into it
     * @throws ResultFolderException if it cannot be written
     */
    public static ClaimedFolder claim(Path folder, RunIdentity identity) {
        FolderFiles files = new FolderFiles(folder);
        try {
            checkIdentity(files, identity);
            files.create();
            FolderLock lock = FolderLock.take(files);
            try {
                files.clearTemporary();
                if (!Files.exists(files.identity())) {
                    files.publish(JSON.writeValueAsString(identity), files.identity());
                }
                checkIdentity(files, identity);
                return new ClaimedFolder(files, identity, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ResultFolderException("the result folder " + folder + " cannot be used: " + FileTrouble.of(e), e);
        }
    }

    /**
     * The inputs of everything in a folder.
     *
     * @throws ResultFolderException if they are not known
     */
    public static RunIdentity identityOf(Path folder) {
        Path file = new FolderFiles(folder).identity();
        if (!Files.isRegularFile(file)) {
            throw new ResultFolderException(
                    folder + " is not the folder of a run or a study (no " + folder.relativize(file) + ")");
        }
        try {
            return JSON.readValue(Files.readString(file), RunIdentity.class);
        } catch (IOException e) {
            throw new ResultFolderException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Frees the folder for other runs. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkIdentity(FolderFiles files, RunIdentity identity) {
        if (Files.exists(files.folder()) && !Files.isDirectory(files.folder())) {
            throw new ResultFolderException(files.folder() + " is a file, not a folder; use another --out");
        }
        if (!Files.exists(files.identity())) {
            if (files.holdsResults()) {
                throw new DifferentInputsException(
                        files.folder() + " holds results whose inputs are not known; use another --out, or remove it");
            }
            return;
        }
        RunIdentity there = identityOf(files.folder());
        if (!there.equals(identity)) {
            throw new DifferentInputsException(files.folder() + " holds results of other inputs ("
                    + String.join(", ", identity.differences(there)) + "); use another --out, or remove it");
        }
    }
}
