package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.suite.Expectation;
import org.zonelab.scenarios.suite.Suite;
import org.zonelab.scenarios.suite.SuiteGroup;
import org.zonelab.scenarios.suite.SuiteReader;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab test}: do the scenarios show what is expected of them? */
@Command(
        name = "test",
        description = {
            "Do scenarios show what a suite expects of them? For build servers: exit code, JUnit XML.",
            "A suite lists tests: a scenario, what its effect must be (additional_investment > 0), of which figure, where and when."
        },
        footer = {
            "",
            "Exit codes: 0 every test is met, 1 one is not, 2 a file is wrong.",
            "Example: zonelab test scenarios/suites/signs.yaml --junit target/signs.xml"
        })
final class SuiteCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 4;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Parameters(paramLabel = "SUITE.yaml", description = "What is expected.")
    private Path file = Path.of("");

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the verdicts as JUnit XML.")
    private @Nullable Path junit;

    @Override
    public Integer call() {
        study.refuseParts("test");
        Installation installation = Installation.current();
        Library library = installation.library();
        Suite suite = suite(library);
        List<SuiteGroup> groups = SuiteGroup.of(suite, scenarios(library, suite));
        List<Expectation.Verdict> verdicts = new ArrayList<>();
        long start = System.nanoTime();
        for (int k = 0; k < groups.size(); k++) {
            SuiteGroup group = groups.get(k);
            PreparedRun run = study.run(
                    installation,
                    library,
                    group.comparable(),
                    study.replications(suite.sample().replications().orElse(REPLICATIONS)),
                    suite.sample().seed());
            RunIdentity identity = group.comparable().identity(suite.name(), run);
            List<String> line = study.commandLine("test", List.of(installation.recorded(file)), run);
            SuiteWork work = new SuiteWork(run, group, verdicts);
            Optional<String> part = groups.size() == 1 ? Optional.empty() : Optional.of(String.valueOf(k + 1));
            int code = new StudyExecution(common, study, line).run(identity, run, work, part);
            if (code != ExitStatus.DONE.code()) {
                return code;
            }
        }
        SuiteVerdicts told = new SuiteVerdicts(suite, verdicts, (System.nanoTime() - start) / 1e9);
        Optional.ofNullable(junit).ifPresent(told::junit);
        told.print(common);
        return (told.allMet() ? ExitStatus.DONE : ExitStatus.NO).code();
    }

    private Suite suite(Library library) {
        Diagnostics diagnostics = new Diagnostics();
        return new SuiteReader(library.scenarios(), diagnostics)
                .read(file)
                .orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
    }

    private Map<Path, ResolvedScenario> scenarios(Library library, Suite suite) {
        Map<Path, ResolvedScenario> scenarios = new LinkedHashMap<>();
        for (Path each : suite.scenarios()) {
            ResolvedScenario stated =
                    study.scenarios(library, List.of(each), common).first();
            scenarios.put(each, suite.sample().applied(stated));
        }
        return scenarios;
    }
}
