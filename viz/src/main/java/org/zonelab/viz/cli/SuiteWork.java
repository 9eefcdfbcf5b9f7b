package org.zonelab.viz.cli;

import java.util.List;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.scenarios.suite.Expectation;
import org.zonelab.scenarios.suite.SuiteGroup;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;

/**
 * Simulates the scenarios of a suite that share their worlds, and judges them.
 *
 * @param verdicts to which those of the group are added
 */
record SuiteWork(PreparedRun run, SuiteGroup group, List<Expectation.Verdict> verdicts) implements StudyExecution.Work {
    @Override
    public StudyPlan plan() {
        StudyPlan plan = group.plan(run.plan(run.world()));
        Diagnostics diagnostics = new Diagnostics();
        group.check(plan, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        return plan;
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        List<Expectation.Verdict> found = group.verdicts(effects);
        folder.table("tests.csv", SuiteGroup.COLUMNS, table -> group.write(table, found));
        verdicts.addAll(found);
        return ExitStatus.DONE;
    }
}
