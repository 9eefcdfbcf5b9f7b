package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab bundle}: what another machine needs to make a result folder again. */
@Command(
        name = "bundle",
        description = {
            "Pack what makes a result folder again into one zip file: all input files, the command, versions, seed, and the",
            "SHA-256 of each table. zonelab reproduce re-runs it, on any machine, and compares bytes."
        },
        footer = {
            "",
            "Example: zonelab run scenarios/deferred-tax-reinvestment.yaml --out mine",
            "         zonelab bundle mine --out mine.zip",
            "         zonelab reproduce mine.zip"
        })
final class BundleCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Folder of a finished run or study.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "ZIP", description = "The bundle (default: DIR.zip).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Manifest manifest = ManifestJson.read(folder);
        Installation installation = Installation.current();
        RecordedCommand recorded = new RecordedCommand(manifest.commandLine());
        Bundle inputs = recorded.bundle(installation);
        refuseChanged(manifest);
        SortedMap<String, Path> named = new TreeMap<>(inputs.files());
        named.put(Bundle.MANIFEST, folder.resolve(Bundle.MANIFEST));
        Path zip = Optional.ofNullable(out)
                .orElseGet(() -> folder.toAbsolutePath()
                        .resolveSibling(folder.toAbsolutePath().getFileName() + ".zip"));
        try {
            new Bundle(inputs.command(), named).write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(zip + " cannot be written: " + e.getMessage(), e);
        }
        common.note("packed " + Counted.text(named.size(), "file", "files") + ", " + Files.size(zip) / 1024 + " KiB");
        common.out().println(zip);
        common.out().flush();
        return ExitStatus.DONE.code();
    }

    /** What changed since would make other tables. */
    private void refuseChanged(Manifest manifest) {
        List<String> changed = new RunIdentity(manifest.scenario(), manifest.inputs())
                .differences(ZoneLab.prepare(manifest.commandLine()).identity());
        if (!changed.isEmpty()) {
            throw new BadInputException(folder + " was made from other inputs than are here now: "
                    + String.join(", ", changed) + "; run it again before packing it");
        }
    }
}
