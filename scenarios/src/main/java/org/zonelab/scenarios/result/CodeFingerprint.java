package org.zonelab.scenarios.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A hash of compiled classes, the same whether they lie in a folder or in a jar; so changed code never resumes. */
public final class CodeFingerprint {
    private CodeFingerprint() {}

    /** The hash of all classes that were compiled together with each of the given ones. */
    public static String of(Class<?>... members) {
        StringBuilder text = new StringBuilder();
        for (Class<?> member : members) {
            checksums(member)
                    .forEach((name, sum) ->
                            text.append(name).append(' ').append(sum).append('\n'));
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, Long> checksums(Class<?> member) {
        try {
            Path place = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return checksums(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return checksums(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's classes cannot be read", e);
        }
    }

    private static SortedMap<String, Long> checksums(Path root) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    CRC32C sum = new CRC32C();
                    sum.update(Files.readAllBytes(file));
                    sums.put(root.relativize(file).toString().replace('\\', '/'), sum.getValue());
                }
            }
        }
        return sums;
    }
}
