package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inputs of one kind taken together; a kind with one input needs no union.
 *
 * @param varied inputs, without luck
 */
record InputUnions(List<SensitivityInput> varied) {
    InputUnions {
        varied = List.copyOf(varied);
    }

    private Set<Integer> members(InputKind kind) {
        return IntStream.range(0, varied.size())
                .filter(k -> varied.get(k).kind() == kind)
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Kinds that are varied, luck last. */
    List<InputKind> kinds() {
        List<InputKind> kinds = new ArrayList<>();
        for (InputKind kind : InputKind.values()) {
            if (kind == InputKind.LUCK || !members(kind).isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private List<InputKind> joined() {
        return kinds().stream().filter(kind -> members(kind).size() > 1).toList();
    }

    /** The unions of a design, as positions of inputs. */
    List<Set<Integer>> all() {
        return joined().stream().map(this::members).toList();
    }

    /**
     * Each input and each kind, read from the figures of a design.
     *
     * @param figures of a position: inputs, luck, unions in their order
     */
    Influences read(IntFunction<Influence> figures) {
        List<Influence> inputs = new ArrayList<>();
        for (int k = 0; k <= varied.size(); k++) {
            inputs.add(figures.apply(k).named(name(k), kind(k)));
        }
        List<Influence> kinds = new ArrayList<>();
        for (InputKind kind : kinds()) {
            int union = joined().indexOf(kind);
            int position = kind == InputKind.LUCK
                    ? varied.size()
                    : union >= 0
                            ? varied.size() + 1 + union
                            : members(kind).iterator().next();
            kinds.add(figures.apply(position).named(kind.tableName(), kind));
        }
        return new Influences(inputs, kinds);
    }

    private String name(int input) {
        return input < varied.size() ? varied.get(input).name() : Influence.LUCK;
    }

    private InputKind kind(int input) {
        return input < varied.size() ? varied.get(input).kind() : InputKind.LUCK;
    }
}
