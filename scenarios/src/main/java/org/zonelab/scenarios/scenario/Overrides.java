package org.zonelab.scenarios.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Target;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Excerpt;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.YamlScalar;

/**
 * What {@code --set path=value} adds to a scenario.
 *
 * @param levers in force for everybody from the first policy quarter on, in the policy world alone
 * @param assumptions the same in both worlds
 */
record Overrides(List<LeverBlock> levers, List<AssumptionOverride> assumptions) {
    static final String SOURCE = "--set";

    static Overrides read(
            List<String> settings, WorldNames names, ParameterCatalogue parameters, Diagnostics diagnostics) {
        List<LeverBlock> levers = new ArrayList<>();
        List<AssumptionOverride> assumptions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String path =
                    equals < 0 ? setting.strip() : setting.substring(0, equals).strip();
            Position position = Position.of(SOURCE);
            if (equals < 0 || setting.substring(equals + 1).isBlank()) {
                diagnostics.error(
                        position, Excerpt.of(path), "must be path=value, such as withholdingTax.creditRate=5%");
                continue;
            }
            if (!seen.add(path)) {
                diagnostics.error(position, path, "is set twice; give it once");
                continue;
            }
            YamlScalar value = new YamlScalar(
                    position, Excerpt.of(path), setting.substring(equals + 1).strip(), false);
            Optional<Lever> lever = LeverCatalogue.find(path);
            if (lever.isPresent()) {
                LeverValue.read(lever.get(), value, diagnostics)
                        .map(number -> block(lever.get(), number, names, value))
                        .ifPresent(levers::add);
            } else if (parameters.find(path).isPresent()) {
                AssumptionOverride.read(path, value, parameters, diagnostics).ifPresent(assumptions::add);
            } else {
                List<String> known = Stream.concat(LeverReader.paths().stream(), parameters.paths().stream())
                        .toList();
                diagnostics.error(value, "is neither a lever nor an assumption" + Suggestion.hint(path, known));
            }
        }
        return new Overrides(List.copyOf(levers), List.copyOf(assumptions));
    }

    private static LeverBlock block(Lever lever, double value, WorldNames names, YamlScalar written) {
        Target everybody = new Target(
                TargetReader.all(names.zones().size()),
                TargetReader.all(names.industries().size()),
                TargetReader.all(names.origins().size()),
                null);
        return new LeverBlock(
                lever,
                value,
                Optional.of(Quarter.FIRST_OF_POLICY),
                Optional.empty(),
                0,
                everybody,
                List.of(),
                written.path(),
                written.position());
    }
}
