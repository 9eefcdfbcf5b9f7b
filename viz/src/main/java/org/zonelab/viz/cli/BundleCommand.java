package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.bundle.InputFiles;
import org.zonelab.scenarios.check.FileCheck;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.result.RunIdentity;
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
        FileCheck files = new FileCheck(Library.of(installation).scenarios());
        List<Path> own = new ArrayList<>();
        List<String> recorded = manifest.commandLine();
        for (String word : recorded) {
            if (RecordedCommand.isFile(word)) {
                Path file = installation.root().resolve(word);
                refuseMissing(file);
                own.addAll(files.involved(file));
            }
        }
        refuseChanged(manifest);
        InputFiles inputs = new InputFiles(installation.root(), own);
        SortedMap<String, Path> named = inputs.named();
        named.put(Bundle.MANIFEST, folder.resolve(Bundle.MANIFEST));
        List<String> command = recorded.stream()
                .map(word -> RecordedCommand.isFile(word)
                        ? inputs.name(installation.root().resolve(word))
                        : word)
                .toList();
        Path zip = Optional.ofNullable(out)
                .orElseGet(() -> folder.toAbsolutePath()
                        .resolveSibling(folder.toAbsolutePath().getFileName() + ".zip"));
        try {
            new Bundle(command, named).write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(zip + " cannot be written: " + e.getMessage(), e);
        }
        common.note("packed " + named.size() + " files, " + Files.size(zip) / 1024 + " KiB");
        common.out().println(zip);
        common.out().flush();
        return ExitStatus.DONE.code();
    }

    private static void refuseMissing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file + ": the folder was made from this file, which is no longer there");
        }
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
