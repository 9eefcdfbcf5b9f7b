package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Paths inside a result folder, and the one way in which files get there: written whole under another name, forced to
 * the disk, renamed.
 */
public record FolderFiles(Path folder) {
    private static final String PART = "replication-";
    private static final String PART_ENDING = ".part";

    private static final List<String> TABLES = List.of(
            ResultFiles.SERIES_PARQUET,
            ResultFiles.SERIES_CSV,
            ResultFiles.EFFECTS,
            ResultFiles.FISCAL,
            ResultFiles.DISTRIBUTION,
            ResultFiles.RANKS,
            ResultFiles.FLOWS,
            ResultFiles.TARGETS,
            ResultFiles.BASE_YEAR,
            ResultFiles.DOSES,
            ResultFiles.BANDS);

    /** The tables that a folder may hold. */
    static List<String> tables() {
        return TABLES;
    }

    /** A table by its name. */
    public Path table(String name) {
        return folder.resolve(name);
    }

    /** Written last: a folder with a manifest is consistent. */
    public Path manifest() {
        return folder.resolve(ResultFiles.MANIFEST);
    }

    Path identity() {
        return kept().resolve("identity.json");
    }

    /** Finished tasks of a study. */
    public Path journal() {
        return kept().resolve("tasks.journal");
    }

    Path layout() {
        return kept().resolve("layout.json");
    }

    Path lock() {
        return kept().resolve("lock");
    }

    Path part(int replication) {
        return kept().resolve(PART + replication + PART_ENDING);
    }

    /** Where unfinished files are written; emptied whenever a run opens the folder. */
    public Path temporary() {
        return kept().resolve("unfinished");
    }

    /** Numbers of the finished replications, ascending. */
    List<Integer> parts() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(kept(), PART + "*" + PART_ENDING)) {
            for (Path part : parts) {
                String name = part.getFileName().toString();
                numbers.add(Integer.valueOf(name.substring(PART.length(), name.length() - PART_ENDING.length())));
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    private Path kept() {
        return folder.resolve(ResultFiles.PRIVATE_FOLDER);
    }

    /** Makes the folders. */
    void create() throws IOException {
        Files.createDirectories(temporary());
    }

    /** Whether the folder holds tables or a manifest. */
    boolean holdsResults() {
        return Files.exists(manifest()) || TABLES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Removes what a killed run left unfinished. */
    void clearTemporary() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary())) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** Puts a text in its place, whole or not at all. */
    public void publish(String content, Path target) throws IOException {
        Path unfinished = temporary().resolve(target.getFileName());
        Files.writeString(unfinished, content, StandardCharsets.UTF_8);
        publish(unfinished, target);
    }

    /** Puts a finished table in its place; one that was not made this time is removed. */
    void publishTable(String name) throws IOException {
        Path unfinished = temporary().resolve(name);
        if (Files.exists(unfinished)) {
            publish(unfinished, table(name));
        } else {
            Files.deleteIfExists(table(name));
        }
    }

    /** Forces a finished file to the disk and renames it into its place. */
    public static void publish(Path finished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
