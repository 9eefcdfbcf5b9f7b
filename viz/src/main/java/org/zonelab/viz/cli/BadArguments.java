package org.zonelab.viz.cli;

import java.io.PrintWriter;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was perhaps meant, and where to read on. */
final class BadArguments implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        if (isUnknownCommand(failure)) {
            String written =
                    ((UnmatchedArgumentException) failure).getUnmatched().get(0);
            err.println("there is no command '" + written + "'"
                    + Suggestion.hint(written, command.getSubcommands().keySet()));
        } else {
            err.println(failure.getMessage());
            UnmatchedArgumentException.printSuggestions(failure, err);
        }
        if (arguments.length == 0 || failure instanceof MissingParameterException) {
            command.usage(err);
        } else {
            err.println("'" + command.getCommandSpec().qualifiedName() + " --help' explains it");
        }
        return ExitStatus.BAD_INPUT.code();
    }

    private static boolean isUnknownCommand(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !failure.getCommandLine().getSubcommands().isEmpty();
    }
}
