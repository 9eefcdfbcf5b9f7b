package org.zonelab.viz.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.zonelab.viz.cluster.ClusterWork;

/**
 * What executors need to prepare a command: our jars, and an archive of the folder {@code scenarios} and of the folders in
 * which files of the command lie that are not in the checkout. Nothing if executors live in the driver's process.
 */
final class Shipment implements AutoCloseable {
    /** Class path to be shipped; the launcher leaves out what every Spark has. */
    private static final String JARS_PROPERTY = "zonelab.spark.jars";

    private static final String SCENARIOS = "scenarios";
    private static final String FILE_ENDING = ".yaml";

    /** Folders of other people's files may hold anything. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int DEEP = Integer.MAX_VALUE;

    /** Folders inside other people's folders, for data and groups. */
    private static final int NEAR = 2;

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
        Map<Path, String> outside = new LinkedHashMap<>();
        List<String> command = new ArrayList<>();
        for (String word : work.command()) {
            Path file = Path.of(word);
            if (word.endsWith(FILE_ENDING) && file.isAbsolute()) {
                String name = outside.computeIfAbsent(parent(file), folder -> "outside-" + outside.size());
                command.add(name + "/" + file.getFileName());
            } else {
                command.add(word);
            }
        }
        Shipment shipment = new Shipment(temporary, List.copyOf(command));
        try {
            shipment.packFiles(work.home(), outside);
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

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " is not a file");
        }
        return parent;
    }

    private void packFiles(Path home, Map<Path, String> outside) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive(folder())))) {
            Path scenarios = home.resolve(SCENARIOS);
            pack(zip, scenarios, SCENARIOS, file -> isInput(file) && !isCode(scenarios.relativize(file)), DEEP);
            for (Map.Entry<Path, String> each : outside.entrySet()) {
                pack(zip, each.getKey(), each.getValue(), Shipment::isInput, NEAR);
            }
        }
        long bytes = Files.size(archive(folder()));
        if (bytes > MOST_BYTES) {
            throw new IOException("the YAML and CSV files in " + outside.keySet() + " take " + (bytes >> 20)
                    + " MB packed; put the scenario into a folder of its own");
        }
    }

    private static boolean isInput(Path file) {
        return file.toString().endsWith(FILE_ENDING) || file.toString().endsWith(".csv");
    }

    private static boolean isCode(Path file) {
        return file.startsWith("src") || file.startsWith("target");
    }

    private void packJars() throws IOException {
        String path = System.getProperty(JARS_PROPERTY, System.getProperty("java.class.path", ""));
        for (String entry : path.split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) { // classes that no jar was made of, as in tests
                Path jar = folder().resolve("classes-" + jars.size() + ".jar");
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                    pack(zip, place, "", file -> true, DEEP);
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

    private static void pack(ZipOutputStream zip, Path folder, String name, Predicate<Path> chosen, int depth)
            throws IOException {
        SortedSet<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && chosen.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE; // not ours; should it be needed after all, executors say so
            }
        });
        for (Path file : files) {
            String inside = folder.relativize(file).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry(name.isEmpty() ? inside : name + "/" + inside));
            Files.copy(file, zip);
            zip.closeEntry();
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
