package org.zonelab.viz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.scenario.WorldNames;
import org.zonelab.scenarios.schema.SchemaFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code schema}: what an editor needs to complete and check our YAML files. */
@Command(
        name = "schema",
        description = "Print the JSON Schema (2020-12) of scenario files, or write all schemas into a folder.")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Write scenario and parameter schemas there.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        Library library = Installation.current().library();
        Map<String, String> texts = new SchemaFiles(WorldNames.of(library.world()), library.parameters()).texts();
        Path target = folder;
        if (target == null) {
            common.out().print(texts.get(SchemaFiles.SCENARIO));
        } else {
            texts.forEach((name, text) -> write(target.resolve(name), text));
        }
        return ExitStatus.DONE.code();
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be written: " + e.getMessage(), e);
        }
        common.out().println(file);
    }
}
