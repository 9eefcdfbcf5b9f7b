package org.zonelab.scenarios.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads a calibration plan; everything wrong is reported at once. */
public final class CalibrationPlanReader {
    private static final List<String> KEYS = List.of(
            "format", "name", "targets", "fitted", "examined", "microRate", "replications", "seed", "evaluations");
    private static final List<String> TARGET_KEYS = List.of("moment", "value", "tolerance", "source");
    private static final List<String> FREE_KEYS = List.of("parameter", "start", "range", "source");
    private static final double MOST = 1_000_000;

    private final ParameterCatalogue catalogue;
    private final Diagnostics diagnostics;
    private final Words words;

    private CalibrationPlanReader(ParameterCatalogue catalogue, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    /**
     * The plan of a file.
     *
     * @throws InvalidFilesException with every error, if there is one
     */
    public static CalibrationPlan read(Path file, ParameterCatalogue catalogue) {
        Diagnostics diagnostics = new Diagnostics();
        return check(file, catalogue, diagnostics).orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
    }

    /** The same, with errors going to the collector; empty if there are errors. */
    public static Optional<CalibrationPlan> check(Path file, ParameterCatalogue catalogue, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<CalibrationPlan> plan =
                new YamlReader(found).read(file).map(new CalibrationPlanReader(catalogue, found)::plan);
        diagnostics.addAll(found);
        return found.hasErrors() ? Optional.empty() : plan;
    }

    private CalibrationPlan plan(YamlMap root) {
        Fields fields = new Fields(root, KEYS, diagnostics)
                .require("format", "name", "targets", "fitted", "microRate", "replications", "seed", "evaluations");
        fields.scalar("format")
                .filter(format -> !format.text().equals("1"))
                .ifPresent(format -> diagnostics.error(format, "unknown format " + format.kind() + ", allowed: 1"));
        List<CalibrationTarget> targets = targets(fields);
        List<CalibrationPlan.Free> fitted = fitted(fields);
        if (fitted.size() > targets.size() || fitted.size() < 2) {
            diagnostics.error(
                    root,
                    "needs two to as many fitted parameters as targets, which pin them: " + fitted.size() + " for "
                            + targets.size() + " targets");
        }
        return new CalibrationPlan(
                fields.scalar("name").flatMap(words::text).orElse(""),
                targets,
                fitted,
                paths(fields, "examined"),
                number(fields, "microRate", Quantity.SHARE, 1e-4, 1),
                (int) number(fields, "replications", Quantity.NUMBER, 1, 64),
                (long) number(fields, "seed", Quantity.NUMBER, 0, MOST),
                (int) number(fields, "evaluations", Quantity.NUMBER, 10, 1000));
    }

    private List<CalibrationTarget> targets(Fields fields) {
        List<CalibrationTarget> targets = new ArrayList<>();
        Set<Moment> seen = new LinkedHashSet<>();
        for (YamlNode item : fields.list("targets").map(YamlList::items).orElse(List.of())) {
            if (!(item instanceof YamlMap map)) {
                diagnostics.error(item, "must be a mapping such as {moment: ..., value: ...}, not " + item.kind());
                continue;
            }
            Fields target = new Fields(map, TARGET_KEYS, diagnostics).require("moment", "value", "tolerance", "source");
            Optional<Moment> moment = target.scalar("moment")
                    .flatMap(name -> words.oneOf(name, Moment.names()))
                    .map(Moment::named);
            double value = number(target, "value", Quantity.NUMBER, -MOST, MOST);
            double tolerance = number(target, "tolerance", Quantity.NUMBER, 1e-9, MOST);
            String source = target.scalar("source").flatMap(words::text).orElse("");
            if (moment.isPresent() && !seen.add(moment.get())) {
                diagnostics.error(map, moment.get().yamlName() + " is a target twice");
            }
            moment.ifPresent(m -> targets.add(new CalibrationTarget(m, value, tolerance, source)));
        }
        return targets;
    }

    private List<CalibrationPlan.Free> fitted(Fields fields) {
        List<CalibrationPlan.Free> all = new ArrayList<>();
        for (YamlNode item : fields.list("fitted").map(YamlList::items).orElse(List.of())) {
            if (item instanceof YamlMap map) {
                free(map).ifPresent(all::add);
            } else {
                diagnostics.error(item, "must be a mapping such as {parameter: ..., start: ...}, not " + item.kind());
            }
        }
        return all;
    }

    private Optional<CalibrationPlan.Free> free(YamlMap map) {
        Fields fields = new Fields(map, FREE_KEYS, diagnostics).require("parameter", "start", "range", "source");
        Optional<String> path = fields.scalar("parameter").flatMap(this::path);
        List<Double> ends = new ArrayList<>();
        for (YamlNode end : fields.list("range").map(YamlList::items).orElse(List.of())) {
            if (end instanceof YamlScalar scalar) {
                Quantity.SHARE.read(scalar, diagnostics).ifPresent(ends::add);
            }
        }
        double start = number(fields, "start", Quantity.SHARE, -MOST, MOST);
        if (ends.size() != 2 || !(ends.get(0) < start && start < ends.get(1))) {
            diagnostics.error(map, "needs a range of two ends with the start between them");
            return Optional.empty();
        }
        String source = fields.scalar("source").flatMap(words::text).orElse("");
        return path.map(found -> new CalibrationPlan.Free(found, start, ends.get(0), ends.get(1), source));
    }

    /** The path of a parameter that may move. */
    private Optional<String> path(YamlScalar scalar) {
        Optional<Parameter> found = catalogue.find(scalar.text());
        if (found.isEmpty()) {
            diagnostics.error(scalar, "unknown parameter" + Suggestion.hint(scalar.text(), catalogue.paths()));
        } else if (!found.get().drawn()) {
            diagnostics.error(scalar, "is fixed: it has no range to move in");
            return Optional.empty();
        }
        return found.map(Parameter::path);
    }

    private List<String> paths(Fields fields, String key) {
        List<String> paths = new ArrayList<>();
        for (YamlNode item : fields.list(key).map(YamlList::items).orElse(List.of())) {
            if (item instanceof YamlScalar scalar && !scalar.missing()) {
                path(scalar).ifPresent(paths::add);
            } else {
                diagnostics.error(item, "must be the path of a parameter, not " + item.kind());
            }
        }
        return paths;
    }

    private double number(Fields fields, String key, Quantity quantity, double low, double high) {
        Optional<YamlScalar> scalar = fields.scalar(key);
        OptionalDouble value = scalar.isPresent() ? quantity.read(scalar.get(), diagnostics) : OptionalDouble.empty();
        if (value.isPresent() && !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
            diagnostics.error(
                    scalar.get(),
                    "must lie within " + Plain.number(low) + " to " + Plain.number(high) + ", was "
                            + Plain.number(value.getAsDouble()));
        }
        return value.orElse(low);
    }
}
