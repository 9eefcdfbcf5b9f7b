package org.zonelab.scenarios.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.policy.Target;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads the lever blocks of a scenario. */
public final class LeverReader {
    static final List<String> KEYS = List.of("lever", "value", "from", "to", "ramp", "origins", "industries", "zones");
    private static final List<String> TARGET_KEYS = List.of("origins", "industries", "zones");

    private final WorldNames names;
    private final ParameterCatalogue parameters;
    private final Diagnostics diagnostics;

    public LeverReader(WorldNames names, ParameterCatalogue parameters, Diagnostics diagnostics) {
        this.names = names;
        this.parameters = parameters;
        this.diagnostics = diagnostics;
    }

    List<LeverBlock> read(YamlList list) {
        List<LeverBlock> blocks = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMap map) {
                block(map).ifPresent(blocks::add);
            } else if (!(item instanceof YamlRefused)) {
                diagnostics.error(item, "must be a block with lever and value, not " + item.kind());
            }
        }
        return blocks;
    }

    /** One block; everything wrong is reported. */
    public Optional<LeverBlock> block(YamlMap map) {
        Fields fields = new Fields(map, KEYS, diagnostics).require("lever", "value");
        Optional<Lever> lever = fields.scalar("lever").flatMap(this::lever);
        Optional<YamlScalar> value = fields.scalar("value");
        Optional<Quarter> from = fields.scalar("from").flatMap(scalar -> Quarter.read(scalar, diagnostics));
        Optional<Quarter> to = fields.scalar("to").flatMap(scalar -> Quarter.read(scalar, diagnostics));
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            diagnostics.error(
                    fields.node("to").orElseThrow(), "ends before it begins, from " + from.get() + " to " + to.get());
        }
        Optional<Integer> ramp =
                fields.scalar("ramp").map(scalar -> ramp(scalar, lever)).orElse(Optional.of(0));
        Target target = new TargetReader(names, diagnostics).read(fields, lever);
        Optional<Double> number =
                lever.isEmpty() ? Optional.empty() : value.flatMap(v -> LeverValue.read(lever.get(), v, diagnostics));
        if (lever.isEmpty() || number.isEmpty() || ramp.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LeverBlock(
                lever.get(),
                number.get(),
                from,
                to,
                ramp.get(),
                target,
                map.entries().stream()
                        .filter(entry -> TARGET_KEYS.contains(entry.key()))
                        .toList(),
                map.path(),
                map.position()));
    }

    private Optional<Lever> lever(YamlScalar scalar) {
        Optional<Lever> lever = LeverCatalogue.find(scalar.text().strip());
        if (lever.isEmpty() && parameters.find(scalar.text().strip()).isPresent()) {
            diagnostics.error(
                    scalar, scalar.kind() + " is an assumption, which no government sets; put it under assumptions");
        } else if (lever.isEmpty()) {
            diagnostics.error(
                    scalar,
                    "unknown lever " + scalar.kind() + ", 'zonelab levers' lists all"
                            + Suggestion.hint(scalar.text(), paths()));
        }
        return lever;
    }

    static List<String> paths() {
        return LeverCatalogue.all().stream().map(Lever::path).toList();
    }

    private Optional<Integer> ramp(YamlScalar scalar, Optional<Lever> lever) {
        OptionalDouble quarters = Quantity.QUARTERS.read(scalar, diagnostics);
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        double length = quarters.getAsDouble();
        if (length != Math.rint(length) || length < 0 || length > Grammar.LONGEST_RAMP) {
            diagnostics.error(
                    scalar, "must be whole quarters from 0 to " + Grammar.LONGEST_RAMP + ", not " + scalar.kind());
            return Optional.empty();
        }
        if (length > 0 && lever.isPresent() && lever.get().kind() == LeverKind.SWITCH) {
            diagnostics.error(scalar, "a switch is on or off and cannot ramp; remove it");
            return Optional.empty();
        }
        return Optional.of((int) length);
    }
}
