package org.zonelab.viz.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.result.RunFacts;
import org.zonelab.scenarios.result.ZoneMember;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.IllustrativeDose;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.viz.Counted;

/**
 * Simulates what a result folder lacks and makes its tables.
 *
 * @param run all of it
 * @param shard which of its replications are simulated; the tables are of all that are there
 * @param notes for the report
 * @param commandLine the command that makes the folder again
 */
record RunExecution(
        PreparedRun run,
        Shard shard,
        Simulations simulations,
        CommonOptions common,
        SortedMap<String, String> notes,
        List<String> commandLine) {
    RunExecution {
        commandLine = List.copyOf(commandLine);
    }

    /**
     * Fills the folder.
     *
     * @return whether all replications of the shard are there; otherwise it was interrupted, and the tables hold what is finished
     */
    boolean fill(ResultFolder results) {
        boolean whole = true;
        try {
            simulations.complete(results, share());
        } catch (InterruptedException e) {
            whole = false;
        }
        RunFacts facts = facts(simulations.seconds());
        if (whole) {
            results.assemble(run.replications(), facts);
        } else {
            keepFinished(results, facts);
        }
        return whole;
    }

    /** The replications of the shard; twins go with their replications. */
    private List<Integer> share() {
        return run.replications().stream()
                .filter(k -> shard.has(LuckTwins.original(k)))
                .toList();
    }

    /** Makes tables of what is finished, and says so; the run was interrupted before {@link #fill}. */
    void keepFinished(ResultFolder results) {
        keepFinished(results, facts(simulations.seconds()));
    }

    private void keepFinished(ResultFolder results, RunFacts facts) {
        String kept = "no replication was finished";
        try {
            Manifest manifest = results.assemble(run.replications(), facts);
            kept = manifest.replications().size() + " of "
                    + Counted.text(manifest.requested(), "replication is", "replications are")
                    + " finished and in the tables";
        } catch (ResultFolderException e) {
            // nothing to tabulate, as kept says
        }
        common.err().println("interrupted: " + kept + "; the same command resumes");
        common.err().flush();
    }

    private RunFacts facts(SortedMap<String, Double> seconds) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("zonelab", Version.number());
        return new RunFacts(
                run.scenario().name().value(),
                run.scenario().counterfactual().value(),
                run.published(simulations.world()),
                ZoneMember.of(simulations.world()),
                run.scenario().targets().value(),
                versions,
                commandLine,
                run.seed(),
                seconds,
                notes,
                IllustrativeDose.of(run.scenario()).map(IllustrativeDose::texts).orElse(Map.of()));
    }
}
