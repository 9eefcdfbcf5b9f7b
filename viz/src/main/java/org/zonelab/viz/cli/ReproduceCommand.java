package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.schema.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab reproduce}: does a bundle give the same bytes here? */
@Command(
        name = "reproduce",
        description = {
            "Run what a bundle holds again, from its own input files alone, and compare every table byte for byte.",
            "A bundle of another build of ZoneLab runs too; that the builds differ is said."
        },
        footer = {
            "",
            "Exit codes: 0 every table is the same, 1 one is not, 2 no bundle.",
            "Example: zonelab reproduce mine.zip"
        })
final class ReproduceCommand implements Callable<Integer> {
    private static final String SAME = "same";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ZIP", description = "A bundle that zonelab bundle made.")
    private Path zip = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep the new result folder here (default: keep nothing).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(zip)) {
            throw new BadInputException(zip + ": no such file");
        }
        Path temporary = Files.createTempDirectory("zonelab-reproduce").toRealPath();
        try {
            Path home = Files.createDirectory(temporary.resolve("home"));
            Bundle bundle = Bundle.unpack(zip, home);
            Manifest recorded = ManifestJson.read(home);
            Path results = Optional.ofNullable(out).orElse(temporary.resolve("results"));
            int code = run(bundle, home, results);
            if (code != ExitStatus.DONE.code()) {
                return code;
            }
            return tell(recorded, ManifestJson.read(results));
        } finally {
            delete(temporary);
        }
    }

    /** The command in a process of its own, whose installation is the bundle. */
    private int run(Bundle bundle, Path home, Path results) throws IOException, InterruptedException {
        common.note("reproducing " + String.join(" ", bundle.command()));
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("-X") || each.startsWith("--enable-native-access"))
                .forEach(words::add);
        words.addAll(List.of("-Djava.awt.headless=true", "-Dzonelab.home=" + home));
        words.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        words.add(ZoneLab.class.getName());
        words.addAll(new RecordedCommand(bundle.command()).arguments(new Installation(home)));
        words.addAll(List.of("--out", results.toAbsolutePath().toString()));
        if (common.quiet()) {
            words.add("--quiet");
        }
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private int tell(Manifest recorded, Manifest here) {
        SortedMap<String, String> tables = new TreeMap<>();
        recorded.files().forEach((name, hash) -> {
            if (name.endsWith(".csv") || name.endsWith(".parquet")) {
                String found = here.files().get(name);
                tables.put(name, hash.equals(found) ? SAME : found == null ? "missing" : "differs");
            }
        });
        List<String> inputs = new RunIdentity(recorded.scenario(), recorded.inputs())
                .differences(new RunIdentity(here.scenario(), here.inputs()));
        boolean same = tables.values().stream().allMatch(SAME::equals);
        if (common.json()) {
            common.out().print(JsonText.of(json(same, tables, inputs)));
        } else {
            TextTable text = new TextTable().row("table", "bytes", "SHA-256 recorded");
            tables.forEach((name, verdict) ->
                    text.row(name, verdict, String.valueOf(recorded.files().get(name))));
            common.out().print(text.text(Terminal.current().columns()));
            if (!inputs.isEmpty()) {
                common.out().println("inputs that differ from those recorded: " + String.join(", ", inputs));
            }
            common.out().println(same ? "reproduced: every table has the same bytes" : "not reproduced");
        }
        common.out().flush();
        return (same ? ExitStatus.DONE : ExitStatus.NO).code();
    }

    private static ObjectNode json(boolean same, SortedMap<String, String> tables, List<String> inputs) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("reproduced", same);
        tables.forEach(root.putObject("tables")::put);
        inputs.forEach(root.putArray("inputs_that_differ")::add);
        return root;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
