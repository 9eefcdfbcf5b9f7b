package org.zonelab.scenarios.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.schema.JsonText;

/**
 * A bundle as a zip file: input files under the names they have in an installation, the manifest of a result folder, and the
 * command in terms of these names. The same inputs give the same bytes.
 *
 * @param command the command that makes the tables, one argument each
 * @param files content by name
 */
public record Bundle(List<String> command, SortedMap<String, Path> files) {
    /** The manifest of the result folder. */
    public static final String MANIFEST = "manifest.json";

    private static final String HEAD = "bundle.json";
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    /** Zip files cannot hold an earlier one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public Bundle {
        command = List.copyOf(command);
        files = new TreeMap<>(files);
    }

    /** Writes the zip file, whole or not at all. */
    public void write(Path zip) throws IOException {
        Path absolute = zip.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".part");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            entry(out, HEAD);
            ObjectNode head = JsonNodeFactory.instance.objectNode().put("format", 1);
            command.forEach(head.putArray("command")::add);
            out.write(JsonText.of(head).getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                entry(out, file.getKey());
                Files.copy(file.getValue(), out);
            }
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void entry(ZipOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
    }

    /**
     * Unpacks a zip file.
     *
     * @param folder empty; nothing is written outside it
     * @throws ResultFolderException if the file is no bundle
     */
    public static Bundle unpack(Path zip, Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            long bytes = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    continue;
                }
                if (!target.startsWith(folder) || target.equals(folder) || files.size() >= MOST_FILES) {
                    throw refused(zip, "holds '" + entry.getName() + "', which no bundle does");
                }
                Files.createDirectories(parent(target));
                bytes += copy(in, target, MOST_BYTES - bytes);
                if (bytes >= MOST_BYTES) {
                    throw refused(zip, "holds more than a gigabyte");
                }
                files.put(entry.getName(), target);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused(zip, "cannot be unpacked: " + e.getMessage());
        }
        if (!files.containsKey(HEAD) || !files.containsKey(MANIFEST)) {
            throw refused(zip, "has no " + HEAD + " and " + MANIFEST);
        }
        return new Bundle(command(zip, files.get(HEAD)), files);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static long copy(InputStream in, Path target, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0 && written < most; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
        }
        return written;
    }

    private static List<String> command(Path zip, Path head) throws IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(head.toFile());
            List<String> words = new ArrayList<>();
            root.path("command").forEach(word -> words.add(word.asText()));
            if (root.path("format").asInt() != 1 || words.isEmpty()) {
                throw refused(zip, HEAD + " is not of format 1 with a command");
            }
            return words;
        } catch (JsonProcessingException e) {
            throw refused(zip, HEAD + " is no JSON");
        }
    }

    private static ResultFolderException refused(Path zip, String why) {
        return new ResultFolderException(zip + " is no bundle: it " + why);
    }
}
