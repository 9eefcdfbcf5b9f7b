package org.zonelab.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.zonelab.scenarios.yaml.YamlNode;
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

    static final Pattern NAME = Pattern.compile(Grammar.NAME);

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
        fields.scalar("format").ifPresent(this::format);
        RunReader run = new RunReader(fields, diagnostics);
        return new ScenarioFile(
                file,
                fields.scalar("name").flatMap(scalar -> name(scalar, file)),
                fields.map("title").flatMap(this::title),
                fields.node("description").flatMap(this::descriptions),
                traced(fields.scalar("area"), this::area),
                traced(fields.scalar("extends"), this::kebab),
                traced(fields.scalar("counterfactual"), this::kebab),
                fields.map("horizon").flatMap(map -> new HorizonReader(diagnostics).read(map)),
                fields.list("levers")
                        .map(new LeverReader(names, parameters, diagnostics)::read)
                        .orElse(List.of()),
                fields.map("assumptions").map(this::assumptions).orElse(List.of()),
                run.microRate(),
                run.conduct(),
                traced(fields.scalar("data"), scalar -> path(scalar, file)),
                traced(fields.scalar("group"), scalar -> path(scalar, file)),
                fields.list("targets").map(list -> targets(list, file)),
                run.replications(),
                run.seed(),
                run.mode());
    }

    static <T> Optional<Traced<T>> traced(Optional<YamlScalar> scalar, Function<YamlScalar, Optional<T>> reader) {
        return scalar.flatMap(s -> reader.apply(s).map(value -> new Traced<>(value, s.position())));
    }

    private void format(YamlScalar scalar) {
        if (!scalar.text().equals("1")) {
            diagnostics.error(scalar, "unknown format " + scalar.kind() + ", allowed: 1");
        }
    }

    private Optional<Traced<String>> name(YamlScalar scalar, Path file) {
        Optional<String> name = kebab(scalar);
        String expected = ScenarioFinder.nameOf(file);
        name.filter(n -> !n.equals(expected))
                .ifPresent(n -> diagnostics.error(
                        scalar, "must equal the file's name '" + expected + "'; rename the file or the scenario"));
        return name.map(n -> new Traced<>(n, scalar.position()));
    }

    private Optional<ScenarioArea> area(YamlScalar scalar) {
        return words.oneOf(scalar, ScenarioArea.yamlNames())
                .map(name -> ScenarioArea.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> kebab(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (NAME.matcher(text).matches() && text.length() <= Grammar.LONGEST_NAME) {
            return Optional.of(text);
        }
        diagnostics.error(
                scalar,
                "must be a scenario's name in kebab-case (a-z, 0-9, -), such as no-deferral, not " + scalar.kind());
        return Optional.empty();
    }

    private Optional<Traced<Title>> title(YamlMap map) {
        return bothLanguages(map, this::shortText);
    }

    /** One text for both languages, or one for each. */
    private Optional<Traced<Title>> descriptions(YamlNode node) {
        if (node instanceof YamlMap map) {
            return bothLanguages(map, words::text);
        }
        if (node instanceof YamlScalar scalar && !scalar.missing()) {
            return words.text(scalar).map(text -> new Traced<>(new Title(text, text), node.position()));
        }
        diagnostics.error(node, "must be a text or {en: ..., zh: ...}, not " + node.kind());
        return Optional.empty();
    }

    private Optional<Traced<Title>> bothLanguages(YamlMap map, Function<YamlScalar, Optional<String>> reader) {
        Fields fields = new Fields(map, List.of("en", "zh"), diagnostics).require("en", "zh");
        Optional<String> en = fields.scalar("en").flatMap(reader);
        Optional<String> zh = fields.scalar("zh").flatMap(reader);
        return en.isEmpty() || zh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Traced<>(new Title(en.get(), zh.get()), map.position()));
    }

    private Optional<String> shortText(YamlScalar scalar) {
        Optional<String> text = words.text(scalar);
        if (text.isPresent() && text.get().length() > Grammar.LONGEST_TITLE) {
            diagnostics.error(
                    scalar,
                    "has " + text.get().length() + " characters, at most " + Grammar.LONGEST_TITLE + " fit a chart");
        }
        return text;
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

    private Optional<Path> path(YamlScalar scalar, Path scenario) {
        try {
            Path file = scenario.resolveSibling(scalar.text().strip());
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            diagnostics.error(scalar, "no such file: " + file + "; the path counts from the scenario's folder");
        } catch (InvalidPathException e) {
            diagnostics.error(scalar, "is not a path: " + scalar.kind());
        }
        return Optional.empty();
    }
}
