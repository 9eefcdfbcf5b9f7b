package org.zonelab.scenarios.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.result.ClaimedFolder;
import org.zonelab.scenarios.result.DifferentInputsException;
import org.zonelab.scenarios.result.FolderFiles;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.result.RunIdentity;

/**
 * Folders that hold parts of one run or of one study, made on several machines or one after another.
 *
 * @param folders at least one; they are only read
 */
public record ShardFolders(List<Path> folders) {
    public ShardFolders {
        folders = List.copyOf(folders);
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("there must be a folder to merge");
        }
    }

    /**
     * What decides the figures of all of them.
     *
     * @throws DifferentInputsException if it differs between them; the message names the inputs
     * @throws ResultFolderException if one is not the folder of a run or study
     */
    public RunIdentity identity() {
        Path first = folders.get(0);
        RunIdentity identity = ClaimedFolder.identityOf(first);
        for (Path folder : folders) {
            List<String> differences = ClaimedFolder.identityOf(folder).differences(identity);
            if (!differences.isEmpty()) {
                throw new DifferentInputsException(folder + " and " + first + " differ in "
                        + String.join(", ", differences) + "; only shards of one run or study can be merged");
            }
        }
        return identity;
    }

    /**
     * The command of which they are shards, as their manifests tell it. A shard that was killed has none, and is merged all
     * the same.
     *
     * @throws ResultFolderException if no manifest tells it, or two tell different ones
     */
    public List<String> commandLine() {
        List<Path> told = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(new FolderFiles(folder).manifest())) {
                told.add(folder);
            }
        }
        if (told.isEmpty()) {
            throw new ResultFolderException(
                    "none of the folders has a manifest.json, so their command is not known; let one shard finish first");
        }
        List<String> words = ManifestJson.read(told.get(0)).commandLine();
        for (Path folder : told) {
            List<String> others = ManifestJson.read(folder).commandLine();
            if (!others.equals(words)) {
                throw new ResultFolderException(folder + " and " + told.get(0) + " are of different commands:\n"
                        + String.join(" ", others) + "\n" + String.join(" ", words));
            }
        }
        return words;
    }

    /**
     * Copies all that is finished into a folder, which may be one of them; doing it again goes on where it was killed.
     *
     * @throws ResultFolderException if two hold different figures of one task, or figures are damaged
     */
    public void into(Path target) {
        RunIdentity identity = identity();
        if (folders.stream().anyMatch(folder -> Files.exists(new FolderFiles(folder).journal()))) {
            try (StudyFolder study = StudyFolder.open(target, identity)) {
                others(target).forEach(study::addAll);
            }
        } else {
            try (ResultFolder run = ResultFolder.open(target, identity)) {
                others(target).forEach(run::addAll);
            }
        }
    }

    private List<Path> others(Path target) {
        List<Path> others = new ArrayList<>();
        try {
            for (Path folder : folders) {
                if (!Files.isSameFile(folder, target)) {
                    others.add(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return others;
    }
}
