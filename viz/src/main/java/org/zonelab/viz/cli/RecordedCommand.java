package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.List;

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
}
