package org.zonelab.viz.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.cluster.PreparedTasks;
import org.zonelab.viz.report.ChartSet;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The command {@code zonelab}: parses its arguments and starts a subcommand. */
@Command(
        name = "zonelab",
        description = "What does this policy change, compared with the same world without it?",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            ListCommand.class,
            LeversCommand.class,
            SchemaCommand.class,
            TaxCommand.class,
            QueryCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SplitCommand.class,
            SensitivityCommand.class,
            CalibrateCommand.class,
            RobustCommand.class,
            OptimiseCommand.class,
            WhyCommand.class,
            MergeCommand.class,
            SuiteCommand.class,
            DiffCommand.class,
            BundleCommand.class,
            ReproduceCommand.class,
            ValidateCommand.class,
            BackcastCommand.class,
            ServeCommand.class,
            AutoComplete.GenerateCompletion.class,
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the answer is no, 2 bad input, 3 the run failed, 130 interrupted (the same command resumes)."
        })
public final class ZoneLab {
    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    @SuppressWarnings("unused") // read by picocli
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    private final @Nullable TaskCapture capture;

    private ZoneLab(@Nullable TaskCapture capture) {
        this.capture = capture;
    }

    /** Where a command is to leave its tasks instead of simulating them; empty unless a cluster asks. */
    Optional<TaskCapture> capture() {
        return Optional.ofNullable(capture);
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Numbers and texts must not depend on where the program runs.
        Locale.setDefault(Locale.ROOT);
        System.exit(execute(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.current(), arguments));
    }

    /**
     * Runs one command in this process.
     *
     * @param out receives results
     * @param err receives progress, notes and errors
     * @return an exit code of {@link ExitStatus}
     */
    public static int execute(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
        CommandLine command = commandLine()
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.out() ? Ansi.ON : Ansi.OFF));
        int code;
        try {
            code = command.execute(arguments);
        } catch (OutOfMemoryError e) {
            code = Failures.memoryFull(err, List.of(arguments));
        }
        out.flush();
        err.flush();
        return code;
    }

    /**
     * Prepares the tasks of a command in this process, a machine of a cluster, without simulating any.
     *
     * @param recorded the command, as manifests record it, of a checkout at {@code zonelab.home}
     * @throws IllegalStateException if the command is refused here; the message tells why
     */
    public static PreparedTasks prepare(List<String> recorded) {
        TaskCapture capture = new TaskCapture();
        List<String> arguments = new ArrayList<>(new RecordedCommand(recorded).arguments(Installation.current()));
        arguments.add("--quiet");
        StringWriter errors = new StringWriter();
        commandLine(new ZoneLab(capture))
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(errors))
                .execute(arguments.toArray(String[]::new));
        return capture.taken()
                .orElseThrow(() ->
                        new IllegalStateException(String.join(" ", recorded) + " cannot be prepared here: " + errors));
    }

    /** The root command with all subcommands and the rules they share. */
    static CommandLine commandLine() {
        return commandLine(new ZoneLab(null));
    }

    private static CommandLine commandLine(ZoneLab root) {
        return new CommandLine(root)
                .registerConverter(Language.class, new ChoiceConverter<>(Language.class))
                .registerConverter(ChartSet.class, new ChoiceConverter<>(ChartSet.class))
                .registerConverter(Resolution.class, new ChoiceConverter<>(Resolution.class))
                .registerConverter(ListCommand.Subject.class, new ChoiceConverter<>(ListCommand.Subject.class))
                .registerConverter(
                        SensitivityCommand.Method.class, new ChoiceConverter<>(SensitivityCommand.Method.class))
                .registerConverter(SensitivityCommand.Over.class, new ChoiceConverter<>(SensitivityCommand.Over.class))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(new BadArguments())
                .setExecutionExceptionHandler(new Failures());
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
