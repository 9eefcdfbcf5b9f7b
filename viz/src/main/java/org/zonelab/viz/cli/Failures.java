package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.zonelab.scenarios.data.DataException;
import org.zonelab.scenarios.result.FileTrouble;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.run.MemoryShortageException;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof BadInputException
                || failure instanceof InvalidFilesException
                || failure instanceof DataException
                || failure instanceof ResultFolderException
                || failure instanceof MemoryShortageException) {
            err.println(failure.getMessage());
            return ExitStatus.BAD_INPUT.code();
        }
        if (failure instanceof InterruptedException || failure instanceof CancellationException) {
            err.println("interrupted; the same command resumes");
            return ExitStatus.INTERRUPTED.code();
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            err.println("zonelab " + commandLine.getCommandName() + " failed: " + FileTrouble.of(failure)
                    + "; what is finished is kept, and the same command goes on from there");
            return ExitStatus.FAILED.code();
        }
        err.println("zonelab " + commandLine.getCommandName() + " failed: " + failure);
        failure.printStackTrace(err);
        return ExitStatus.FAILED.code();
    }

    /** Says that Java's memory is full; nothing else can be told about a command that met this. */
    static int memoryFull(PrintWriter err, List<String> arguments) {
        err.println("zonelab " + String.join(" ", arguments) + " failed: Java's memory of "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB is full; give it more (ZONELAB_JAVA_OPTS=-Xmx4g), simulate fewer replications at once (--threads 1)"
                + " or lower population.microRate; what is finished is kept, and the same command goes on from there");
        return ExitStatus.FAILED.code();
    }
}
