package org.zonelab.scenarios.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all, and names it if that fails: what Java says of a full disk does not tell which file it was.
 *
 * <p>For files of a few megabytes. What is not a file, such as {@code /dev/stdout}, is written directly.
 */
public final class WholeFile {
    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of them; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file; an earlier one stays as it was until the new one is whole.
     *
     * @throws FileSystemException that names the file and says what is wrong with it
     */
    public static void write(Path file, Content content) throws IOException {
        boolean direct = Files.exists(file) && !Files.isRegularFile(file);
        Path target = direct ? file : file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            // In memory first: writers of formats answer a full disk with exceptions of their own.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.write(bytes);
            Files.write(target, bytes.toByteArray());
            if (!direct) {
                Files.move(target, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            if (!direct) {
                Files.deleteIfExists(target);
            }
            throw named(file, e);
        }
    }

    private static FileSystemException named(Path file, IOException failure) {
        String reason =
                failure instanceof FileSystemException known ? FileTrouble.reason(known) : FileTrouble.of(failure);
        FileSystemException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(failure);
        return named;
    }
}
