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
}
