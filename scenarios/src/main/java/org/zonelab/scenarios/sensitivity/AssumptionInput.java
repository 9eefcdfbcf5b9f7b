package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Suggestion;

/**
 * An uncertain parameter, or several that move together.
 *
 * @param name path of the parameter, or the part of the model to which all belong
 * @param members at least one
 */
public record AssumptionInput(String name, List<Parameter> members) implements SensitivityInput {
    /** Asks for every drawn parameter on its own. */
    public static final String ALL = "all";

    /** Asks for the drawn parameters of each part of the model together. */
    public static final String PARTS = "parts";

    public AssumptionInput {
        members = List.copyOf(members);
    }

    @Override
    public InputKind kind() {
        return InputKind.ASSUMPTION;
    }

    @Override
    public int dimensions() {
        return members.size();
    }

    /**
     * The inputs that words ask for: {@link #ALL}, {@link #PARTS}, paths of parameters, or names of parts of the model.
     *
     * @param fixed paths that the scenario sets itself; they are not varied
     * @throws IllegalArgumentException with everything that cannot be varied, and why
     */
    public static List<AssumptionInput> read(List<String> words, ParameterCatalogue catalogue, Set<String> fixed) {
        Map<String, List<Parameter>> parts = new LinkedHashMap<>();
        List<AssumptionInput> each = new ArrayList<>();
        for (Parameter parameter : catalogue.all()) {
            if (parameter.drawn() && !fixed.contains(parameter.path())) {
                parts.computeIfAbsent(part(parameter), name -> new ArrayList<>())
                        .add(parameter);
                each.add(new AssumptionInput(parameter.path(), List.of(parameter)));
            }
        }
        if (words.equals(List.of(ALL))) {
            return each;
        }
        if (words.equals(List.of(PARTS))) {
            return parts.entrySet().stream()
                    .map(part -> new AssumptionInput(part.getKey(), part.getValue()))
                    .toList();
        }
        List<AssumptionInput> inputs = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (String word : words) {
            Optional<AssumptionInput> input = Optional.ofNullable(parts.get(word))
                    .map(members -> new AssumptionInput(word, members))
                    .or(() -> each.stream()
                            .filter(alone -> alone.name().equals(word))
                            .findFirst());
            if (input.isEmpty()) {
                faults.add(fault(word, catalogue, parts.keySet(), fixed));
            } else if (input.get().members().stream().allMatch(member -> taken.add(member.path()))) {
                inputs.add(input.get());
            } else {
                faults.add(word + " is named twice, on its own or as a part of the model");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return inputs;
    }

    private static String part(Parameter parameter) {
        return parameter.path().substring(0, parameter.path().indexOf('.'));
    }

    private static String fault(String word, ParameterCatalogue catalogue, Set<String> parts, Set<String> fixed) {
        if (fixed.contains(word)) {
            return word + " is set by the scenario";
        }
        if (catalogue.find(word).isPresent()) {
            return word + " is fixed: it has no range to move in";
        }
        List<String> known = new ArrayList<>(parts);
        known.addAll(catalogue.paths());
        return "unknown parameter " + word + Suggestion.hint(word, known) + " (or " + PARTS + ", " + ALL + ")";
    }
}
