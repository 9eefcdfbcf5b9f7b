package org.zonelab.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.target.TargetFileReader;
import org.zonelab.scenarios.target.TargetFinder;
import org.zonelab.scenarios.target.TargetSet;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads one scenario file into typed, traced values; everything wrong goes to the collector. */
final class ScenarioFileReader {
    static final List<String> KEYS = List.of(
            "format",
            "name",
            "title",
            "description",
            "area",
            "extends",
            "counterfactual",
            "horizon",
            "levers",
            "assumptions",
            "population",
            "zones",
            "data",
            "group",
            "targets",
            "run");

    private final TargetFinder targets;
    private final WorldNames names;
    private final ParameterCatalogue parameters;
    private final Diagnostics diagnostics;
    private final Words words;

    ScenarioFileReader(TargetFinder targets, WorldNames names, ParameterCatalogue parameters, Diagnostics diagnostics) {
        this.targets = targets;
        this.names = names;
        this.parameters = parameters;
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    Optional<ScenarioFile> read(Path file) {
        return new YamlReader(diagnostics).read(file).map(root -> typed(file, root));
    }

    private ScenarioFile typed(Path file, YamlMap root) {
        Fields fields = new Fields(root, KEYS, diagnostics).require("format", "name", "title");
        HeadReader head = new HeadReader(diagnostics);
        head.format(fields);
        RunReader run = new RunReader(fields, diagnostics);
        return new ScenarioFile(
                file,
                head.name(fields, file),
                head.title(fields),
                head.descriptions(fields),
                traced(fields.scalar("area"), this::area),
                traced(fields.scalar("extends"), head::kebab),
                traced(fields.scalar("counterfactual"), head::kebab),
                fields.map("horizon").flatMap(map -> new HorizonReader(diagnostics).read(map)),
                fields.list("levers")
                        .map(new LeverReader(names, parameters, diagnostics)::read)
                        .orElse(List.of()),
                fields.map("assumptions").map(this::assumptions).orElse(List.of()),
                run.microRate(),
                run.conduct(),
                traced(fields.scalar("data"), scalar -> head.path(scalar, file)),
                traced(fields.scalar("group"), scalar -> head.path(scalar, file)),
                fields.list("targets").map(list -> targets(list, file)),
                run.replications(),
                run.seed(),
                run.mode());
    }

    static <T> Optional<Traced<T>> traced(Optional<YamlScalar> scalar, Function<YamlScalar, Optional<T>> reader) {
        return scalar.flatMap(s -> reader.apply(s).map(value -> new Traced<>(value, s.position())));
    }

    private Optional<ScenarioArea> area(YamlScalar scalar) {
        return words.oneOf(scalar, ScenarioArea.yamlNames())
                .map(name -> ScenarioArea.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private List<AssumptionOverride> assumptions(YamlMap map) {
        List<AssumptionOverride> overrides = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            if (!(entry.value() instanceof YamlMap)
                    && parameters.find(entry.key()).isEmpty()) {
                diagnostics.error(
                        entry.position(), entry.value().path(), AssumptionOverride.unknown(entry.key(), parameters));
            } else if (entry.value() instanceof YamlScalar scalar && !scalar.missing()) {
                AssumptionOverride.read(entry.key(), scalar, parameters, diagnostics)
                        .ifPresent(overrides::add);
            } else if (entry.value() instanceof YamlMap) {
                diagnostics.error(
                        entry.position(),
                        entry.value().path(),
                        "write the whole path on one line, such as " + entry.key() + ".name: 1");
            } else if (!(entry.value() instanceof YamlRefused)) {
                diagnostics.error(
                        entry.value(),
                        "must be a single value, not " + entry.value().kind());
            }
        }
        return overrides;
    }

    /** The targets of the files named, in their order. */
    private Traced<List<TargetSet>> targets(YamlList list, Path scenario) {
        TargetFileReader reader = new TargetFileReader(names.provinceNames(), diagnostics);
        List<TargetSet> sets = new NameList(diagnostics)
                .read(list, targets.names(scenario)).stream()
                        .flatMap(name -> targets.find(name, scenario).stream())
                        .flatMap(file -> reader.read(file).stream())
                        .toList();
        return new Traced<>(sets, list.position());
    }
}
