package org.zonelab.viz.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.zonelab.viz.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command takes, and the two streams it may write to. */
public final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress and no notes; errors are still printed.")
    private boolean quiet;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "Language of findings, charts and catalogues (default: en).")
    private Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    /** Whether the result is to be printed as JSON. */
    public boolean json() {
        return json;
    }

    /** Whether notes and progress are to be left out. */
    public boolean quiet() {
        return quiet;
    }

    /** The language of findings, charts and catalogues; errors are in English. */
    public Language language() {
        return language;
    }

    /** Standard output, UTF-8: results and nothing else. */
    public PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Standard error, UTF-8: progress, notes, warnings and errors. */
    public PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Where a command leaves its tasks instead of simulating them; empty unless a cluster asks. */
    Optional<TaskCapture> capture() {
        return command.root().userObject() instanceof ZoneLab root ? root.capture() : Optional.empty();
    }

    /** Prints one line to standard error unless {@code --quiet} was given. */
    public void note(String line) {
        if (!quiet) {
            err().println(line);
            err().flush();
        }
    }
}
