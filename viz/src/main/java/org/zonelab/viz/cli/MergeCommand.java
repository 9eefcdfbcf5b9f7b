package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.study.ShardFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code merge}: one folder of shards, with the tables of the uninterrupted command. */
@Command(
        name = "merge",
        description = {
            "Put the shards of a run or a study together: one folder with the tables of the uninterrupted command.",
            "Folders of other inputs, contradictions and missing tasks are errors. The folders are only read."
        },
        footer = {
            "",
            "Example: zonelab run FILE --shard 1/2 --out a     (on one machine)",
            "         zonelab run FILE --shard 2/2 --out b     (on another)",
            "         zonelab merge a b --out whole"
        })
final class MergeCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of shards; a killed one counts too.")
    private List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/NAME-HASH).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        ShardFolders shards = new ShardFolders(folders);
        RunIdentity identity = shards.identity();
        List<String> recorded = shards.commandLine();
        Path target = Optional.ofNullable(out).orElseGet(() -> identity.folderIn(Path.of("results")));
        shards.into(target);
        common.note("merged into " + target + ": " + String.join(" ", recorded));
        return ZoneLab.execute(
                common.out(),
                common.err(),
                Terminal.current(),
                arguments(installation, recorded, target).toArray(String[]::new));
    }

    /** The recorded command on the merged folder. */
    private List<String> arguments(Installation installation, List<String> recorded, Path target) {
        List<String> arguments = new ArrayList<>(new RecordedCommand(recorded).arguments(installation));
        arguments.addAll(List.of("--no-simulate", "--out", target.toString()));
        arguments.addAll(List.of("--lang", common.language().name()));
        if (common.json()) {
            arguments.add("--json");
        }
        if (common.quiet()) {
            arguments.add("--quiet");
        }
        return arguments;
    }
}
