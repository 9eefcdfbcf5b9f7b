package org.zonelab.scenarios.parameter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every parameter of the model, by path. */
public final class ParameterCatalogue {
    private final Map<String, Parameter> byPath = new LinkedHashMap<>();

    /**
     * Collects parameters.
     *
     * @param parameters in any order; paths are unique
     */
    public ParameterCatalogue(List<Parameter> parameters) {
        parameters.stream().sorted(Comparator.comparing(Parameter::path)).forEach(parameter -> {
            if (byPath.put(parameter.path(), parameter) != null) {
                throw new IllegalArgumentException("parameter stated twice: " + parameter.path());
            }
        });
    }

    public Optional<Parameter> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** All, ordered by path. */
    public List<Parameter> all() {
        return List.copyOf(byPath.values());
    }

    public List<String> paths() {
        return List.copyOf(byPath.keySet());
    }
}
