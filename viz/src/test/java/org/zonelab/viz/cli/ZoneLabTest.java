package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

class ZoneLabTest {
    private static final Terminal NO_TERMINAL = new Terminal(false, false, 0);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), NO_TERMINAL, arguments);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(execute("--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: zonelab").contains("generate-completion");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionNamesTheProgramAndItsJava() {
        assertThat(execute("--version")).isEqualTo(0);
        assertThat(out.toString()).startsWith("zonelab ").contains("Java " + Runtime.version());
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(execute()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Missing required subcommand");
    }

    @Test
    void misspeltCommandIsAUsageErrorWithASuggestion() {
        assertThat(execute("generate-completio")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("there is no command 'generate-completio'; did you mean 'generate-completion'?");
    }

    @Test
    void wrongChoiceIsAnsweredWithThoseAllowed() {
        assertThat(execute("list", "zone")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'zone' is unknown, allowed: scenarios, outcomes, zones, origins, industries")
                .contains("did you mean 'zones'?")
                .contains("'zonelab list --help' explains it");
        assertThat(execute("list", "Zones", "--lang", "ZH")).isEqualTo(0);
        assertThat(out.toString()).contains("北京");
    }

    @Test
    void withoutATerminalNothingIsColoured() {
        execute("--help");
        assertThat(out.toString()).doesNotContain("\u001b");
    }

    @Test
    void onATerminalHeadingsStandOut() {
        ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(true, true, 80), "--help");
        assertThat(out.toString()).contains("\u001b[");
    }

    @Test
    void completionIsABashScript() {
        assertThat(execute("generate-completion")).isEqualTo(0);
        assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("_complete_zonelab");
    }

    /** Every command of our own takes --json, --quiet, --lang and --help. */
    @Test
    void everyCommandTakesTheCommonOptions() {
        List<String> missing = new ArrayList<>();
        ZoneLab.commandLine().getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            for (String option : List.of("--json", "--quiet", "--lang", "--help")) {
                if (!(spec.userObject() instanceof AutoComplete.GenerateCompletion)
                        && spec.findOption(option) == null) {
                    missing.add(name + " " + option);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private record Failing(Exception failure) {
        private int exitCode(StringWriter err) {
            return new CommandLine(new Throwing(failure))
                    .setExecutionExceptionHandler(new Failures())
                    .setErr(new PrintWriter(err))
                    .execute();
        }
    }

    @Command(name = "throwing")
    private record Throwing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private record Expected(Exception failure, ExitStatus status, String message) {}

    static List<Expected> failures() {
        return List.of(
                new Expected(new BadInputException("a.yaml:3:1: nam: unknown key"), ExitStatus.BAD_INPUT, "a.yaml:3:1"),
                new Expected(new CancellationException(), ExitStatus.INTERRUPTED, "resumes"),
                new Expected(new InterruptedException(), ExitStatus.INTERRUPTED, "resumes"),
                new Expected(new IllegalStateException("land does not balance"), ExitStatus.FAILED, "land does not"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatACommandThrowsDecidesTheExitCode(Expected expected) {
        assertThat(new Failing(expected.failure()).exitCode(err))
                .isEqualTo(expected.status().code());
        assertThat(err.toString()).contains(expected.message());
    }
}
