package org.zonelab.scenarios.sensitivity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the outputs of a design tell.
 *
 * @param inputs each on its own, in the order of the design, luck last
 * @param kinds all inputs of a kind together, those that are varied, luck last
 */
public record Influences(List<Influence> inputs, List<Influence> kinds) {
    public Influences {
        inputs = List.copyOf(inputs);
        kinds = List.copyOf(kinds);
    }

    /** Nothing is known. */
    static Influences undefined(InputUnions unions, List<SensitivityInput> varied) {
        return new Influences(
                Stream.concat(
                                varied.stream().map(input -> Influence.undefined(input.name(), input.kind())),
                                Stream.of(Influence.undefined(Influence.LUCK, InputKind.LUCK)))
                        .toList(),
                unions.kinds().stream()
                        .map(kind -> Influence.undefined(kind.tableName(), kind))
                        .toList());
    }
}
