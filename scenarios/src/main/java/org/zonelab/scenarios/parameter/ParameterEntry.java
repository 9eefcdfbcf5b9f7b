package org.zonelab.scenarios.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.scenarios.parameter.Parameter.Form;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads one parameter: its seven fields and the rules between them. */
final class ParameterEntry {
    static final List<String> KEYS = List.of("meaning", "unit", "value", "range", "distribution", "source", "tag");

    private final Diagnostics diagnostics;
    private final Words words;

    ParameterEntry(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    /** The values of a field with the form they are written in. */
    private record Values(Form form, List<Double> numbers) {}

    private record Range(double low, double high) {}

    Optional<Parameter> read(String path, Position position, YamlMap map) {
        Fields fields =
                new Fields(map, KEYS, diagnostics).require("meaning", "unit", "value", "distribution", "source", "tag");
        Optional<String> meaning = fields.scalar("meaning").flatMap(words::text);
        Optional<String> unit = fields.scalar("unit").flatMap(words::text);
        Optional<String> source = fields.scalar("source").flatMap(words::text);
        Optional<Distribution> distribution = fields.scalar("distribution")
                .flatMap(scalar -> words.oneOf(scalar, Distribution.names()))
                .map(Distribution::named);
        Optional<Tag> tag = fields.scalar("tag")
                .flatMap(scalar -> words.oneOf(scalar, Tag.names()))
                .map(Tag::named);
        Optional<Values> values = fields.node("value").flatMap(this::values);
        Optional<Range> range = range(fields, map, distribution, values);
        if (meaning.isEmpty()
                || unit.isEmpty()
                || source.isEmpty()
                || distribution.isEmpty()
                || tag.isEmpty()
                || values.isEmpty()
                || range.isEmpty()
                || !consistent(fields, distribution.get(), values.get(), range.get())) {
            return Optional.empty();
        }
        return Optional.of(new Parameter(
                path,
                meaning.get(),
                unit.get(),
                values.get().form(),
                values.get().numbers(),
                range.get().low(),
                range.get().high(),
                distribution.get(),
                source.get(),
                tag.get(),
                position));
    }

    private Optional<Values> values(YamlNode node) {
        if (node instanceof YamlList list) {
            List<Double> numbers = numbers(list);
            if (list.items().isEmpty()) {
                diagnostics.error(list, "must not be an empty list");
            }
            boolean whole = !numbers.isEmpty() && numbers.size() == list.items().size();
            return whole ? Optional.of(new Values(Form.LIST, numbers)) : Optional.empty();
        }
        if (node instanceof YamlScalar scalar && !scalar.missing()) {
            boolean onOff = scalar.text().equals("true") || scalar.text().equals("false");
            return onOff
                    ? words.onOff(scalar).map(on -> new Values(Form.SWITCH, List.of(on ? 1.0 : 0.0)))
                    : number(scalar).map(number -> new Values(Form.NUMBER, List.of(number)));
        }
        diagnostics.error(node, "must be a number, true or false, or a list of numbers, not " + node.kind());
        return Optional.empty();
    }

    /** A fixed parameter without a range cannot be overridden; all others need one. */
    private Optional<Range> range(
            Fields fields, YamlMap map, Optional<Distribution> distribution, Optional<Values> values) {
        if (map.find("range").isPresent()) {
            return fields.list("range").flatMap(this::range);
        }
        if (distribution.isPresent() && distribution.get() == Distribution.FIXED) {
            return values.map(v -> new Range(
                    v.numbers().stream().mapToDouble(x -> x).min().orElseThrow(),
                    v.numbers().stream().mapToDouble(x -> x).max().orElseThrow()));
        }
        fields.require("range");
        return Optional.empty();
    }

    private Optional<Range> range(YamlList list) {
        List<Double> ends = numbers(list);
        if (list.items().size() != 2) {
            diagnostics.error(
                    list,
                    "must have two ends such as [0.5, 2], not " + list.items().size());
            return Optional.empty();
        }
        if (ends.size() == 2 && ends.get(0) > ends.get(1)) {
            diagnostics.error(list, "must begin with the smaller end");
            return Optional.empty();
        }
        return ends.size() == 2 ? Optional.of(new Range(ends.get(0), ends.get(1))) : Optional.empty();
    }

    private boolean consistent(Fields fields, Distribution distribution, Values values, Range range) {
        YamlNode at = fields.node("value").orElseThrow();
        for (double value : values.numbers()) {
            if (value < range.low() || value > range.high()) {
                diagnostics.error(
                        at,
                        "value " + Plain.number(value) + " lies outside its range " + Plain.number(range.low()) + " to "
                                + Plain.number(range.high()));
                return false;
            }
        }
        if (distribution == Distribution.FIXED) {
            return true;
        }
        YamlNode named = fields.node("distribution").orElseThrow();
        if (values.form() != Form.NUMBER) {
            diagnostics.error(named, "only a single number can be drawn; write fixed");
            return false;
        }
        if (range.low() == range.high()) {
            diagnostics.error(named, "the range has no width, so nothing can be drawn; write fixed or widen it");
            return false;
        }
        return true;
    }

    private List<Double> numbers(YamlList list) {
        List<Double> numbers = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar scalar && !scalar.missing()) {
                number(scalar).ifPresent(numbers::add);
            } else if (!(item instanceof YamlRefused)) {
                diagnostics.error(item, "must be a number, not " + item.kind());
            }
        }
        return numbers;
    }

    private Optional<Double> number(YamlScalar scalar) {
        OptionalDouble number = Quantity.SHARE.read(scalar, diagnostics);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
