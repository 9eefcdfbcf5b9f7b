package org.zonelab.scenarios.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.scenarios.Checkout;

/** A copy of the shipped data, in which single lines can be broken. */
record DataFolder(Path home) {
    static DataFolder copy(Path home) throws IOException {
        Path data = Files.createDirectories(home.resolve("scenarios").resolve("data"));
        try (Stream<Path> files = Files.list(Checkout.scenarios().resolve("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(String.valueOf(file.getFileName())));
            }
        }
        return new DataFolder(home);
    }

    /** Replaces a text in one line of a file; the text must be there. */
    DataFolder replace(String name, int line, String old, String with) throws IOException {
        Path file = file(name);
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(line - 1).contains(old)) {
            throw new IllegalArgumentException(name + ":" + line + " has no " + old);
        }
        lines.set(line - 1, lines.get(line - 1).replace(old, with));
        Files.write(file, lines);
        return this;
    }

    Path file(String name) {
        return home.resolve("scenarios").resolve("data").resolve(name);
    }

    WorldData load() {
        return WorldLoader.load(home, Optional.empty());
    }

    WorldData load(String userFigures) throws IOException {
        Path file = home.resolve("my-figures.csv");
        Files.writeString(file, userFigures);
        return WorldLoader.load(home, Optional.of(file));
    }
}
