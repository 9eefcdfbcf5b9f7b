package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.bundle.InputFiles;
import org.zonelab.scenarios.check.FileCheck;

/**
 * A command as a manifest records it: after the launcher's name, and with files named as seen from the checkout.
 *
 * @param words one argument each
 */
record RecordedCommand(List<String> words) {
    private static final String FILE_ENDING = ".yaml";

    RecordedCommand {
        words = List.copyOf(words);
    }

    /** Whether a word names a file. */
    static boolean isFile(String word) {
        return word.endsWith(FILE_ENDING);
    }

    /** Its arguments in an installation, whatever the working folder is. */
    List<String> arguments(Installation installation) {
        List<String> arguments = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            arguments.add(isFile(word) ? installation.root().resolve(word).toString() : word);
        }
        return arguments;
    }

    /**
     * Everything that another machine needs to prepare it: its input files under names of a bundle, and itself in these names.
     *
     * @throws BadInputException if a file is no longer there
     */
    Bundle bundle(Installation installation) {
        FileCheck check = new FileCheck(installation.library().scenarios());
        List<Path> own = new ArrayList<>();
        for (String word : words) {
            if (isFile(word)) {
                Path file = installation.root().resolve(word);
                if (!Files.isRegularFile(file)) {
                    throw new BadInputException(
                            file + " is no longer there, but this was made from it: " + String.join(" ", words));
                }
                own.addAll(check.involved(file));
            }
        }
        InputFiles inputs = new InputFiles(installation.root(), own);
        List<String> named = words.stream()
                .map(word -> isFile(word) ? inputs.name(installation.root().resolve(word)) : word)
                .toList();
        try {
            return new Bundle(named, inputs.named());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
