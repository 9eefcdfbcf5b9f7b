package org.zonelab.viz.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.ClaimedFolder;
import org.zonelab.scenarios.result.FolderFiles;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;

/**
 * A finished run made ready to be simulated again, by the command that its folder records.
 *
 * @param manifest of the folder
 * @param run of the same inputs
 * @param library it was read with
 */
record RecordedRun(Manifest manifest, PreparedRun run, Library library) {
    /**
     * Reads what a folder records.
     *
     * @throws BadInputException if it is not the folder of a run, or its inputs or the program have changed since
     */
    static RecordedRun of(Path folder, Installation installation) {
        if (!Files.exists(new FolderFiles(folder).manifest())) {
            throw new BadInputException(folder + " is not the folder of a finished run (no manifest.json)");
        }
        Manifest manifest = ManifestJson.read(folder);
        List<String> words = manifest.commandLine();
        if (words.size() < 3 || !words.get(1).equals("run")) {
            throw new BadInputException(folder + " is of the command " + String.join(" ", words)
                    + "; firms can be asked about in the folder of a run");
        }
        List<String> settings = new ArrayList<>();
        for (int k = 3; k < words.size() - 1; k++) {
            if (words.get(k).equals("--set")) {
                settings.add(words.get(k + 1));
            }
        }
        Library library = installation.library();
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario =
                library.scenarios().check(installation.root().resolve(words.get(2)), settings, diagnostics);
        if (diagnostics.hasErrors() || scenario.isEmpty()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        PreparedRun run = new PreparedRun(
                installation.root(), scenario.get(), library.parameters(), manifest.seed(), manifest.replications());
        List<String> changed = run.identity().differences(ClaimedFolder.identityOf(folder));
        if (!changed.isEmpty()) {
            throw new BadInputException(folder + " was made from other inputs (" + String.join(", ", changed)
                    + "), so its firms can no longer be asked; run the scenario again:\n" + String.join(" ", words));
        }
        return new RecordedRun(manifest, run, library);
    }

    /**
     * A replication of the run, the first one unless another is asked for.
     *
     * @throws BadInputException if it is not among those of the run
     */
    int replication(Optional<Integer> asked) {
        List<Integer> there = manifest.replications();
        int number = asked.orElse(there.get(0));
        if (!there.contains(number)) {
            throw new BadInputException("--replication " + number + ": the run holds " + there);
        }
        return number;
    }
}
