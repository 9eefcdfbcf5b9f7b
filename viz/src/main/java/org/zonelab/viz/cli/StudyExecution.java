package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.study.PortableFigures;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.scenarios.study.Study;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFacts;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyJournal;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Counted;

/**
 * Simulates what the folder of a study lacks, with progress, and survives being interrupted.
 *
 * @param common options of every command
 * @param options of every study
 * @param commandLine the command that makes the folder again
 */
record StudyExecution(CommonOptions common, StudyOptions options, List<String> commandLine) {
    StudyExecution {
        commandLine = List.copyOf(commandLine);
    }

    /** What a study simulates, and what it makes of it. */
    interface Work {
        /**
         * Does what the plan rests on; called once, when the folder is open.
         *
         * @throws InterruptedException if the thread was interrupted; the same command resumes
         */
        default void prepare(StudyFolder folder) throws InterruptedException {}

        /** The plan; called once, when the folder is open. */
        StudyPlan plan();

        /** Makes the tables once all tasks are there, and says how the command ends; not called for a shard. */
        ExitStatus tables(StudyFolder folder, StudyEffects effects);
    }

    /**
     * Runs a study.
     *
     * @return exit code
     */
    int run(RunIdentity identity, PreparedRun run, Work work) {
        return run(identity, run, work, Optional.empty());
    }

    /**
     * Runs a study that is one of several of a command.
     *
     * @param part name of its folder within the one that the options name; empty if it is the only one
     * @return exit code
     */
    int run(RunIdentity identity, PreparedRun run, Work work, Optional<String> part) {
        Optional<TaskCapture> capture = common.capture();
        if (capture.isPresent()) {
            capture.get().take(new StudyTasks(identity, work.plan()));
            return ExitStatus.DONE.code();
        }
        Shard shard = options.shard();
        ClusterOptions cluster = options.cluster();
        Path path = options.folder(identity, part);
        Interruption interruption = new Interruption();
        try (interruption;
                StudyFolder folder = StudyFolder.open(path, identity)) {
            SortedMap<String, Double> seconds = new TreeMap<>();
            long start = System.nanoTime();
            try {
                work.prepare(folder);
            } catch (InterruptedException e) {
                common.err().println("interrupted before the plan was whole; the same command resumes");
                common.err().flush();
                return ExitStatus.INTERRUPTED.code();
            }
            StudyPlan prepared = work.plan();
            seconds.put("prepare", (System.nanoTime() - start) / 1e9);
            if (options.storedOnly()) {
                MissingTasks.refuse("tasks", missing(prepared, folder.journal()), prepared.tasks());
            }
            start = System.nanoTime();
            boolean whole =
                    cluster.asked() ? simulate(prepared, folder, cluster, identity) : simulate(prepared, folder, shard);
            if (!whole) {
                int there = folder.journal().tasks().length;
                common.err()
                        .println("interrupted: " + there + " of "
                                + Counted.text(prepared.tasks(), "task is", "tasks are")
                                + " finished; the same command resumes");
                common.err().flush();
                return ExitStatus.INTERRUPTED.code();
            }
            seconds.put("simulate", (System.nanoTime() - start) / 1e9);
            StudyEffects effects = new StudyEffects(prepared, folder.journal());
            ExitStatus status = ExitStatus.DONE;
            if (shard.equals(Shard.WHOLE)) {
                status = work.tables(folder, effects);
                folder.effects(effects);
            } else {
                common.note("shard " + shard + ": " + folder.journal().tasks().length + " of "
                        + Counted.text(prepared.tasks(), "task is", "tasks are") + " in " + path
                        + "; zonelab merge DIR... puts shards together");
            }
            folder.finish(facts(identity, run, effects, seconds));
            return status.code();
        }
    }

    private static List<Integer> missing(StudyPlan plan, StudyJournal journal) {
        return IntStream.range(0, plan.tasks())
                .filter(task -> !journal.has(task))
                .boxed()
                .toList();
    }

    private boolean simulate(StudyPlan plan, StudyFolder folder, Shard shard) {
        Optional<ProgressLine> line = ProgressLine.watched(common);
        try {
            new Study(plan, folder.journal(), line.<Progress>map(each -> each).orElse(Progress.SILENT))
                    .run(shard, new LocalThreads(options.threads()));
            return true;
        } catch (InterruptedException e) {
            return false;
        } finally {
            line.ifPresent(ProgressLine::finish);
        }
    }

    private boolean simulate(StudyPlan plan, StudyFolder folder, ClusterOptions cluster, RunIdentity identity) {
        StudyJournal journal = folder.journal();
        try {
            cluster.simulate(
                    commandLine,
                    identity,
                    missing(plan, journal),
                    (task, result) -> journal.put(task, PortableFigures.read(result)),
                    common);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private StudyFacts facts(
            RunIdentity identity, PreparedRun run, StudyEffects effects, SortedMap<String, Double> seconds) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("zonelab", Version.number());
        versions.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        List<Integer> whole =
                effects.whole().stream().map(k -> run.replications().get(k)).toList();
        return new StudyFacts(
                identity.name(),
                run.scenario().counterfactual().value(),
                versions,
                commandLine,
                run.seed(),
                run.replications().size(),
                whole,
                seconds,
                new TreeMap<>());
    }
}
