package org.zonelab.scenarios.yaml;

/**
 * A single value, as text.
 *
 * @param text the text without quotes; empty if there is none
 * @param quoted whether it stood in quotes or in a block, so that it is never a number, a switch or nothing
 */
public record YamlScalar(Position position, String path, String text, boolean quoted) implements YamlNode {
    /** Whether nothing stands after the key. */
    public boolean missing() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
        return missing() ? "nothing" : "'" + Excerpt.of(text) + "'";
    }
}
