package org.zonelab.scenarios.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The input files of a command under the names that they have in a bundle: shipped ones as in the installation, a user's own
 * below {@code own}, in folders that stand to each other as they did.
 *
 * @param root of the installation
 * @param own files that the command names or that these name, shipped or not
 */
public record InputFiles(Path root, List<Path> own) {
    private static final String SHIPPED = "scenarios";
    private static final String OWN = "own";
    /** Folders of the installation's module that hold no inputs. */
    private static final Set<String> NO_INPUTS = new TreeSet<>(List.of("src", "target", "schema", "spark"));

    public InputFiles {
        root = root.toAbsolutePath().normalize();
        own = own.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** All files by their names in a bundle. */
    public SortedMap<String, Path> named() throws IOException {
        SortedMap<String, Path> named = new TreeMap<>();
        Path shipped = root.resolve(SHIPPED);
        try (Stream<Path> files = Files.walk(shipped)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !NO_INPUTS.contains(
                            String.valueOf(shipped.relativize(file).getName(0))))
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".csv"))
                    .forEach(file -> named.put(name(file), file));
        }
        own.forEach(file -> named.put(name(file), file));
        return named;
    }

    /** The name of a file in a bundle. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(root)) {
            return slashes(root.relativize(absolute));
        }
        return OWN + "/" + slashes(common().relativize(absolute));
    }

    /** The nearest folder that holds all files outside the installation. */
    private Path common() {
        List<Path> outside = own.stream().filter(file -> !file.startsWith(root)).toList();
        Path common = outside.get(0).getParent();
        for (Path file : outside) {
            while (common != null && !file.startsWith(common)) {
                common = common.getParent();
            }
        }
        if (common == null) {
            throw new IllegalArgumentException("files on different drives cannot be packed together: " + outside);
        }
        return common;
    }

    private static String slashes(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
