package org.zonelab.scenarios.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes and reads {@code manifest.json}. */
public final class ManifestJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

    private ManifestJson() {}

    /** The manifest as text. */
    public static String write(Manifest manifest) {
        try {
            return WRITER.writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws ResultFolderException if the folder has no manifest, or one of another version of the program
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(ResultFiles.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new ResultFolderException(folder + " holds no finished results (no " + ResultFiles.MANIFEST + ")");
        }
        try {
            return MAPPER.readValue(Files.readString(file), Manifest.class);
        } catch (IOException e) {
            throw new ResultFolderException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the manifest of a folder whose tables are those that it tells of, byte for byte.
     *
     * @throws ResultFolderException also if a table is missing, damaged or changed; the message names it
     */
    public static Manifest readIntact(Path folder) {
        Manifest manifest = read(folder);
        manifest.files().forEach((name, hash) -> {
            Path table = folder.resolve(name);
            try {
                if (!Files.isRegularFile(table)) {
                    throw new ResultFolderException(table + " is missing; the run's command makes it again");
                }
                if (!Sha256.of(table).equals(hash)) {
                    throw new ResultFolderException(
                            table + " is damaged or was changed; the run's command makes it again");
                }
            } catch (IOException e) {
                throw new ResultFolderException(table + " cannot be read: " + FileTrouble.of(e), e);
            }
        });
        return manifest;
    }
}
