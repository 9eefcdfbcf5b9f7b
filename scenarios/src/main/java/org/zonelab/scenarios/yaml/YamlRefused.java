package org.zonelab.scenarios.yaml;

/** Stands for a value that was refused and reported already, so that nobody complains about it twice. */
public record YamlRefused(Position position, String path) implements YamlNode {
    @Override
    public String kind() {
        return "nothing readable";
    }
}
