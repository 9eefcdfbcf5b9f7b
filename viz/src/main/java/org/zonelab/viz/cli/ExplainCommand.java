package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ResolvedYaml;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.viz.explain.ScenarioExplanation;
import org.zonelab.viz.explain.ScenarioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code explain}: what a scenario means, value by value. */
@Command(
        name = "explain",
        description = "Show the resolved scenario: each value, its unit and where it comes from, and what differs from"
                + " the counterfactual.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    private Path file = Path.of("");

    @Option(names = "--set", paramLabel = "path=value", description = "Override a lever or an assumption; repeatable.")
    private List<String> overrides = List.of();

    @Option(names = "--yaml", description = "Print the resolved scenario as one YAML file that extends nothing.")
    private boolean yaml;

    @Override
    public Integer call() {
        Library library = Installation.current().library();
        Diagnostics diagnostics = new Diagnostics();
        ResolvedScenario scenario = library.scenarios()
                .check(file, overrides, diagnostics)
                .orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
        diagnostics.warnings().forEach(warning -> common.note(warning.toString()));
        if (yaml) {
            common.out().print(new ResolvedYaml().of(scenario));
        } else if (common.json()) {
            common.out().print(JsonText.of(ScenarioJson.of(scenario, library.parameters(), common.language())));
        } else {
            common.out().print(new ScenarioExplanation(common.language()).of(scenario, library.parameters()));
        }
        return ExitStatus.DONE.code();
    }
}
