package org.zonelab.viz.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.zonelab.viz.cluster.ClusterWork;

/**
 * What executors need to prepare a command: our jars, and a bundle of its input files. Nothing if executors live in the driver's
 * process.
 */
final class Shipment implements AutoCloseable {
    /** Class path to be shipped; the launcher leaves out what every Spark has. */
    private static final String JARS_PROPERTY = "zonelab.spark.jars";

    private final @Nullable Path temporary;
    private final List<String> command;
    private final List<Path> jars = new ArrayList<>();

    private Shipment(@Nullable Path temporary, List<String> command) {
        this.temporary = temporary;
        this.command = command;
    }

    static Shipment of(ClusterWork work) throws IOException {
        if (work.url().startsWith("local") && !work.url().startsWith("local-cluster")) {
            return new Shipment(null, work.command());
        }
        Path temporary = Files.createTempDirectory("zonelab-spark");
        Shipment shipment = new Shipment(temporary, work.bundle().command());
        try {
            work.bundle().write(archive(temporary));
            shipment.packJars();
            return shipment;
        } catch (IOException | RuntimeException e) {
            shipment.close();
            throw e;
        }
    }

    /** The command with its files named as the archive has them. */
    List<String> command() {
        return command;
    }

    /** Files of the command, to be unpacked by every executor. */
    Optional<Path> archive() {
        return Optional.ofNullable(temporary).map(Shipment::archive);
    }

    private static Path archive(Path folder) {
        return folder.resolve("files.zip");
    }

    /** Classes that executors lack. */
    List<Path> jars() {
        return List.copyOf(jars);
    }

    private void packJars() throws IOException {
        String path = System.getProperty(JARS_PROPERTY, System.getProperty("java.class.path", ""));
        for (String entry : path.split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) { // classes that no jar was made of, as in tests
                Path jar = folder().resolve("classes-" + jars.size() + ".jar");
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                    pack(zip, place);
                }
                jars.add(jar);
            } else if (Files.isRegularFile(place)) {
                jars.add(place);
            }
        }
    }

    private Path folder() {
        if (temporary == null) {
            throw new IllegalStateException("nothing is shipped within one process");
        }
        return temporary;
    }

    private static void pack(ZipOutputStream zip, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    @Override
    public void close() {
        if (temporary == null) {
            return;
        }
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
