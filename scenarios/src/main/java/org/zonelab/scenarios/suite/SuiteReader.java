package org.zonelab.scenarios.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zonelab.scenarios.ensemble.Requirement;
import org.zonelab.scenarios.scenario.HeadReader;
import org.zonelab.scenarios.scenario.RunReader;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.study.StudySample;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads a suite; everything wrong goes to the collector at once. */
public final class SuiteReader {
    private static final List<String> KEYS =
            List.of("format", "name", "title", "description", "population", "run", "tests");
    private static final List<String> TEST_KEYS = List.of("name", "scenario", "expect", "figure", "scope", "period");
    private static final List<String> SCOPES =
            List.of("nation", "region:east", "region:central", "region:west", "region:northeast");
    private static final Pattern PERIOD = Pattern.compile("20[0-9]{2}(-20[0-9]{2})?");
    private static final String NATION = "nation";

    private final ScenarioLoader loader;
    private final Diagnostics diagnostics;
    private final Words words;
    private final HeadReader head;

    public SuiteReader(ScenarioLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
        this.head = new HeadReader(diagnostics);
    }

    /** The suite of a file; empty if there are errors. */
    public Optional<Suite> read(Path file) {
        return new YamlReader(diagnostics).read(file).flatMap(root -> suite(root, file));
    }

    private Optional<Suite> suite(YamlMap root, Path file) {
        Fields fields = new Fields(root, KEYS, diagnostics).require("format", "name", "title", "tests");
        Optional<HeadReader.Head> begins = head.head(fields, file);
        StudySample sample = StudySample.of(new RunReader(fields, diagnostics));
        List<Expectation> expectations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<YamlNode> items = fields.list("tests").map(YamlList::items).orElse(List.of());
        if (items.isEmpty()) {
            fields.node("tests").ifPresent(node -> diagnostics.error(node, "must hold at least one test"));
        }
        for (YamlNode item : items) {
            if (item instanceof YamlMap map) {
                expectation(map, file, names).ifPresent(expectations::add);
            } else {
                diagnostics.error(item, "must be a block with name, scenario and expect, not " + item.kind());
            }
        }
        if (begins.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Suite(begins.get().name(), begins.get().title(), expectations, sample));
    }

    private Optional<Expectation> expectation(YamlMap map, Path file, Set<String> names) {
        Fields fields = new Fields(map, TEST_KEYS, diagnostics).require("name", "scenario", "expect");
        Optional<String> name = fields.scalar("name").flatMap(words::text);
        if (name.isPresent() && !names.add(name.get())) {
            diagnostics.error(map, "a test named '" + name.get() + "' stands here twice");
        }
        Optional<Path> scenario =
                fields.scalar("scenario").flatMap(scalar -> head.scenario(scalar, file, loader.finder()));
        Optional<Requirement> requirement = fields.scalar("expect").flatMap(this::requirement);
        Expectation.Figure figure = fields.scalar("figure")
                .flatMap(scalar -> words.oneOf(scalar, Expectation.Figure.yamlNames()))
                .map(each -> Expectation.Figure.valueOf(each.toUpperCase(Locale.ROOT)))
                .orElse(Expectation.Figure.MEAN);
        String scope = fields.scalar("scope")
                .flatMap(scalar -> words.oneOf(scalar, SCOPES))
                .orElse(NATION);
        Optional<String> period = fields.scalar("period").flatMap(this::period);
        if (name.isEmpty() || scenario.isEmpty() || requirement.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Expectation(name.get(), scenario.get(), requirement.get(), figure, scope, period, map.position()));
    }

    private Optional<Requirement> requirement(YamlScalar scalar) {
        try {
            return Optional.of(Requirement.parse(scalar.text()));
        } catch (IllegalArgumentException e) {
            diagnostics.error(scalar, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> period(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (PERIOD.matcher(text).matches()) {
            return Optional.of(text);
        }
        diagnostics.error(scalar, "must be a year such as 2026 or the horizon such as 2025-2035, not " + scalar.kind());
        return Optional.empty();
    }
}
