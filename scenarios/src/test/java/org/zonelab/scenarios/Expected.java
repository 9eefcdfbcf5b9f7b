package org.zonelab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zonelab.scenarios.yaml.Diagnostics;

/** Files of the test resources with the messages they must give, one text file beside each. */
public final class Expected {
    private static final Path ROOT = Path.of("src/test/resources/org/zonelab/scenarios");

    private Expected() {}

    /** A folder of test resources. */
    public static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /** The YAML files of a folder, in order. */
    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The expected messages of a file, without the folders of the test resources. */
    public static String messages(Path file) {
        try {
            return Files.readString(Path.of(file.toString().replaceFirst("\\.yaml$", ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages that were given, one a line. */
    public static String given(Diagnostics diagnostics) {
        StringBuilder lines = new StringBuilder();
        for (var each : diagnostics.all()) {
            lines.append(withoutFolders(each.toString())).append('\n');
        }
        return lines.toString();
    }

    private static String withoutFolders(String message) {
        String plain = message.replace(Checkout.scenarios() + "/", "");
        for (String folder : List.of("broken", "questionable", "brokenparameters")) {
            plain = plain.replace(folder(folder) + "/", "");
        }
        return plain;
    }
}
