package org.zonelab.viz.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.zonelab.scenarios.data.DataException;
import org.zonelab.scenarios.result.ResultFolderException;
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
                || failure instanceof ResultFolderException) {
            err.println(failure.getMessage());
            return ExitStatus.BAD_INPUT.code();
        }
        if (failure instanceof InterruptedException || failure instanceof CancellationException) {
            err.println("interrupted; the same command resumes");
            return ExitStatus.INTERRUPTED.code();
        }
        err.println("zonelab " + commandLine.getCommandName() + " failed: " + failure);
        failure.printStackTrace(err);
        return ExitStatus.FAILED.code();
    }
}
