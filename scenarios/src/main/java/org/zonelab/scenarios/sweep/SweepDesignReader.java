package org.zonelab.scenarios.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.scenario.HeadReader;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.LeverReader;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.RunReader;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WholeNumber;
import org.zonelab.scenarios.study.StudySample;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads a design file; everything wrong goes to the collector at once. */
public final class SweepDesignReader {
    /** Most pairs of points of a sweep. */
    public static final int MOST_POINTS = 100_000;

    /** Keys that only design files have. */
    public static final List<String> OWN_KEYS = List.of("scenario", "vary");

    private static final List<String> KEYS =
            List.of("format", "name", "title", "description", "scenario", "levers", "assumptions", "population", "run");
    private static final List<String> SIDE_KEYS = List.of("design", "points", "vary");
    private static final List<String> VALUE_KEYS = List.of("values", "range", "steps");
    private static final int MOST_STEPS = 1000;

    private final ScenarioLoader loader;
    private final Diagnostics diagnostics;
    private final Words words;
    private final LeverReader levers;
    private final HeadReader head;

    public SweepDesignReader(ScenarioLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
        this.levers = new LeverReader(loader.names(), loader.parameters(), diagnostics);
        this.head = new HeadReader(diagnostics);
    }

    /** The design of a file; empty if there are errors. */
    public Optional<SweepDesign> read(Path file) {
        return new YamlReader(diagnostics).read(file).flatMap(root -> design(root, file));
    }

    private Optional<SweepDesign> design(YamlMap root, Path file) {
        Fields fields = new Fields(root, KEYS, diagnostics).require("format", "name", "title", "scenario");
        Optional<HeadReader.Head> begins = head.head(fields, file);
        Optional<Path> scenario =
                fields.scalar("scenario").flatMap(scalar -> head.scenario(scalar, file, loader.finder()));
        List<LeverBlock> blocks = new ArrayList<>();
        InputPoints ofLevers = side(fields, "levers", (map, combination) -> lever(map, combination, blocks));
        InputPoints ofAssumptions = side(fields, "assumptions", this::assumption);
        if (!ofLevers.varied() && !ofAssumptions.varied() && !diagnostics.hasErrors()) {
            diagnostics.error(root, "varies nothing: give levers or assumptions with a list under vary");
        }
        StudySample sample = StudySample.of(new RunReader(fields, diagnostics));
        if (begins.isEmpty() || scenario.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        long pairs = Math.multiplyExact(ofLevers.count(), ofAssumptions.count());
        if (pairs > MOST_POINTS) {
            diagnostics.error(
                    root,
                    "has " + ofLevers.count() + " points of levers times " + ofAssumptions.count()
                            + " of assumptions; at most " + MOST_POINTS + " in all");
            return Optional.empty();
        }
        return Optional.of(new SweepDesign(
                begins.get().name(), begins.get().title(), scenario.get(), ofLevers, blocks, ofAssumptions, sample));
    }

    /** Reads one entry of {@code vary}. */
    @FunctionalInterface
    private interface AxisOf {
        Optional<Axis> axis(YamlMap map, Combination combination);
    }

    private InputPoints side(Fields fields, String key, AxisOf reader) {
        Optional<YamlMap> map = fields.map(key);
        if (map.isEmpty()) {
            return InputPoints.none();
        }
        Fields side = new Fields(map.get(), SIDE_KEYS, diagnostics).require("design", "vary");
        Optional<Combination> combination = side.scalar("design")
                .flatMap(scalar -> words.oneOf(scalar, Combination.yamlNames()))
                .map(Combination::named);
        Optional<Integer> points = side.scalar("points").flatMap(new WholeNumber(2, MOST_POINTS, diagnostics)::read);
        if (combination.filter(each -> each == Combination.GRID).isPresent()) {
            side.node("points")
                    .ifPresent(node -> diagnostics.error(node, "a grid has as many points as its values make"));
        } else if (combination.isPresent()) {
            side.require("points");
        }
        List<Axis> axes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        List<YamlNode> items = side.list("vary").map(YamlList::items).orElse(List.of());
        if (items.isEmpty()) {
            side.node("vary").ifPresent(node -> diagnostics.error(node, "must name at least one input"));
        }
        for (YamlNode item : items) {
            if (!(item instanceof YamlMap entry)) {
                diagnostics.error(item, "must be a block such as {lever: ..., values: [...]}, not " + item.kind());
                continue;
            }
            combination.flatMap(found -> reader.axis(entry, found)).ifPresent(axis -> {
                if (!seen.add(axis.path())) {
                    diagnostics.error(entry, axis.path() + " is varied twice");
                }
                axes.add(axis);
            });
        }
        return new InputPoints(combination.orElse(Combination.GRID), points.orElse(1), axes);
    }

    /** A lever block without its value, and the values it takes. */
    private Optional<Axis> lever(YamlMap map, Combination combination, List<LeverBlock> blocks) {
        List<YamlMap.Entry> others = map.entries().stream()
                .filter(entry -> !VALUE_KEYS.contains(entry.key()))
                .toList();
        Fields values = valueFields(map);
        List<YamlScalar> stated = stated(values, map, combination);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<YamlMap.Entry> first = new ArrayList<>(others);
        first.add(new YamlMap.Entry("value", stated.get(0).position(), stated.get(0)));
        Optional<LeverBlock> block = levers.block(new YamlMap(map.position(), map.path(), first));
        if (block.isEmpty()) {
            return Optional.empty();
        }
        var lever = block.get().lever();
        List<Double> numbers = numbers(stated, scalar -> LeverValue.read(lever, scalar, diagnostics));
        if (numbers.size() < stated.size()) {
            return Optional.empty();
        }
        if (map.find("range").isPresent() && lever.kind() == LeverKind.SWITCH) {
            diagnostics.error(map, lever.path() + " is a switch and has no range; give values: [false, true]");
            return Optional.empty();
        }
        blocks.add(block.get());
        return axis(lever.path(), lever.unit(), numbers, values, map, combination);
    }

    private Optional<Axis> assumption(YamlMap map, Combination combination) {
        Fields fields =
                new Fields(map, List.of("parameter", "values", "range", "steps"), diagnostics).require("parameter");
        Optional<YamlScalar> path = fields.scalar("parameter");
        Optional<Parameter> found =
                path.flatMap(scalar -> loader.parameters().find(scalar.text().strip()));
        if (found.isEmpty()) {
            path.ifPresent(scalar -> diagnostics.error(
                    scalar, AssumptionOverride.unknown(scalar.text().strip(), loader.parameters())));
            return Optional.empty();
        }
        Parameter parameter = found.get();
        boolean whole = map.find("values").isEmpty() && map.find("range").isEmpty();
        if (whole && combination != Combination.GRID && parameter.drawn()) {
            return Optional.of(new Axis(
                    parameter.path(),
                    parameter.unit(),
                    List.of(),
                    u -> parameter.distribution().quantile(u, parameter.low(), parameter.value(), parameter.high())));
        }
        List<YamlScalar> stated = stated(fields, map, combination);
        List<Double> numbers = numbers(
                stated,
                scalar -> AssumptionOverride.read(parameter.path(), scalar, loader.parameters(), diagnostics)
                        .map(AssumptionOverride::value));
        if (stated.isEmpty() || numbers.size() < stated.size()) {
            return Optional.empty();
        }
        return axis(parameter.path(), parameter.unit(), numbers, fields, map, combination);
    }

    private Fields valueFields(YamlMap map) {
        return new Fields(
                new YamlMap(
                        map.position(),
                        map.path(),
                        map.entries().stream()
                                .filter(entry -> VALUE_KEYS.contains(entry.key()))
                                .toList()),
                VALUE_KEYS,
                diagnostics);
    }

    /** The values of a grid, or the two ends of a range; empty if they are not as they should be, which is then reported. */
    private List<YamlScalar> stated(Fields fields, YamlMap map, Combination combination) {
        boolean grid = combination == Combination.GRID;
        Optional<YamlList> values = fields.list("values");
        Optional<YamlList> range = fields.list("range");
        if (values.isPresent() && range.isPresent()) {
            diagnostics.error(map, "has values and a range; give one of them");
            return List.of();
        }
        if (!grid && values.isPresent()) {
            diagnostics.error(
                    values.get(), "are for a grid; " + combination.yamlName() + " takes a range: [low, high]");
            return List.of();
        }
        Optional<YamlList> given = values.isPresent() ? values : range;
        if (given.isEmpty()) {
            diagnostics.error(
                    map,
                    grid ? "needs values: [a, b, ...], or range: [low, high] with steps" : "needs range: [low, high]");
            return List.of();
        }
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : given.get().items()) {
            if (item instanceof YamlScalar scalar && !scalar.missing()) {
                scalars.add(scalar);
            } else {
                diagnostics.error(item, "must be a single value, not " + item.kind());
            }
        }
        boolean right = range.isPresent() ? scalars.size() == 2 : !scalars.isEmpty();
        if (!right) {
            diagnostics.error(
                    given.get(),
                    range.isPresent() ? "must have two ends: [low, high]" : "must hold at least one value");
            return List.of();
        }
        if (grid && range.isPresent()) {
            fields.require("steps");
        } else {
            fields.node("steps")
                    .ifPresent(node -> diagnostics.error(node, "steps belong to the range of a grid; remove them"));
        }
        return scalars;
    }

    private static List<Double> numbers(List<YamlScalar> scalars, Function<YamlScalar, Optional<Double>> reader) {
        return scalars.stream().map(reader).flatMap(Optional::stream).toList();
    }

    private Optional<Axis> axis(
            String path, String unit, List<Double> numbers, Fields fields, YamlMap map, Combination combination) {
        if (map.find("range").isEmpty()) {
            return Optional.of(Axis.of(path, unit, numbers));
        }
        double low = numbers.get(0);
        double high = numbers.get(1);
        if (!(low < high)) {
            diagnostics.error(
                    map,
                    "range: the first end must be smaller than the second, was " + Plain.number(low) + " to "
                            + Plain.number(high));
            return Optional.empty();
        }
        if (combination != Combination.GRID) {
            return Optional.of(Axis.uniform(path, unit, low, high));
        }
        int steps = fields.scalar("steps")
                .flatMap(new WholeNumber(2, MOST_STEPS, diagnostics)::read)
                .orElse(2);
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            values.add(low + k * (high - low) / (steps - 1));
        }
        return Optional.of(Axis.of(path, unit, values));
    }
}
