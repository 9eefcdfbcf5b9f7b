package org.zonelab.scenarios.yaml;

/** A value of a YAML file with its place. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar, YamlRefused {
    /** Where the value starts. */
    Position position();

    /** Keys from the root, e.g. {@code levers[0].value}; empty for the root. */
    String path();

    /** What the node is, in the words of an error message. */
    String kind();
}
