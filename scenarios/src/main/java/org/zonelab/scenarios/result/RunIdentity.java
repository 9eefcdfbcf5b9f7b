package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that decides the figures of a run, as hashes: the resolved scenario, its counterfactual, parameters, data,
 * seed and the code. Not in it: replications, threads, shards, the folder, titles, language. Two runs with one identity
 * may share a folder.
 *
 * @param name the scenario's name
 * @param inputs SHA-256 of each input, by name
 */
public record RunIdentity(String name, SortedMap<String, String> inputs) {
    private static final int SHORT = 10;

    public RunIdentity {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a scenario's name is kebab-case, was '" + name + "'");
        }
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /** An identity without inputs, to which inputs are added. */
    public static RunIdentity named(String name) {
        return new RunIdentity(name, new TreeMap<>());
    }

    /** This identity with one more input, given by its content. */
    public RunIdentity with(String input, String content) {
        return withHash(input, Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** This identity with one more input, given as a file. */
    public RunIdentity withFile(String input, Path file) throws IOException {
        return withHash(input, Sha256.of(file));
    }

    /** One hash over the name and all inputs, 64 hexadecimal digits. */
    public String hash() {
        StringBuilder text = new StringBuilder(name).append('\n');
        inputs.forEach(
                (input, hash) -> text.append(input).append('=').append(hash).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What tells this identity from another: names of inputs, or {@code name}. */
    public List<String> differences(RunIdentity other) {
        Set<String> names = new TreeSet<>(inputs.keySet());
        names.addAll(other.inputs.keySet());
        names.removeIf(input -> Objects.equals(inputs.get(input), other.inputs.get(input)));
        if (!name.equals(other.name)) {
            names.add("name");
        }
        return List.copyOf(names);
    }

    /** The default folder of a run, {@code NAME-HASH}, inside a folder of results. */
    public Path folderIn(Path results) {
        return results.resolve(name + "-" + hash().substring(0, SHORT));
    }

    private RunIdentity withHash(String input, String hash) {
        SortedMap<String, String> more = new TreeMap<>(inputs);
        if (more.put(input, hash) != null) {
            throw new IllegalArgumentException("input '" + input + "' is given twice");
        }
        return new RunIdentity(name, more);
    }
}
