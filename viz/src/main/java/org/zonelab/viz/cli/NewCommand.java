package org.zonelab.viz.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.scenario.StarterScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code new}: a commented scenario to start from. */
@Command(name = "new", description = "Write a commented starter scenario NAME.yaml into the working folder.")
final class NewCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "NAME", description = "Name in kebab-case, or a path that ends in one.")
    private Path name = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path last = name.getFileName();
        String plain = String.valueOf(last).replaceFirst("\\.yaml$", "");
        Path file = name.resolveSibling(plain + ".yaml");
        try {
            Files.writeString(file, StarterScenario.text(plain), StandardOpenOption.CREATE_NEW);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        } catch (FileAlreadyExistsException e) {
            throw new BadInputException(file + ": exists already and is not overwritten; choose another name", e);
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be written; does its folder exist?", e);
        }
        common.out().println(file);
        common.note("next: zonelab check " + file);
        return ExitStatus.DONE.code();
    }
}
