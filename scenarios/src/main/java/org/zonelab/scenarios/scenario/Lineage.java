package org.zonelab.scenarios.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zonelab.scenarios.parameter.AssumptionOverride;

/**
 * A scenario with everything it extends: the nearest file that states a value decides, lever blocks and assumptions of
 * all files follow each other, the oldest first.
 *
 * @param files the scenario itself first, then its parent, and so on
 */
record Lineage(List<ScenarioFile> files) {
    Lineage {
        files = List.copyOf(files);
    }

    ScenarioFile youngest() {
        return files.get(0);
    }

    /** The nearest statement of a value. */
    <T> Optional<Traced<T>> nearest(Function<ScenarioFile, Optional<Traced<T>>> value) {
        return files.stream().flatMap(file -> value.apply(file).stream()).findFirst();
    }

    /** The nearest statement, or the default. */
    <T> Traced<T> nearest(Function<ScenarioFile, Optional<Traced<T>>> value, T byDefault) {
        return nearest(value).orElse(Traced.byDefault(byDefault));
    }

    List<LeverBlock> levers() {
        return oldestFirst().flatMap(file -> file.levers().stream()).toList();
    }

    /** One override a path, the nearest. */
    List<AssumptionOverride> assumptions() {
        Set<String> seen = new HashSet<>();
        List<AssumptionOverride> nearest = new ArrayList<>();
        for (ScenarioFile file : files) {
            file.assumptions().stream().filter(each -> seen.add(each.path())).forEach(nearest::add);
        }
        return nearest;
    }

    private Stream<ScenarioFile> oldestFirst() {
        Deque<ScenarioFile> reversed = new ArrayDeque<>();
        files.forEach(reversed::push);
        return reversed.stream().filter(Objects::nonNull);
    }
}
