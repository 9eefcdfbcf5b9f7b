package org.zonelab.scenarios.sweep;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.LatinHypercube;
import org.zonelab.engine.effect.SobolPoints;

/** How the values of several inputs are combined into points. */
public enum Combination {
    /** Every value of each with every value of the others. */
    GRID("grid"),
    /** Each range cut into as many slices as there are points, each slice met once. */
    LATIN_HYPERCUBE("latinHypercube"),
    /** A Sobol sequence with a random shift; more points go on where fewer ended. */
    SOBOL("sobol");

    private final String yamlName;

    Combination(String yamlName) {
        this.yamlName = yamlName;
    }

    /** As design files spell it. */
    public String yamlName() {
        return yamlName;
    }

    /** All spellings. */
    public static List<String> yamlNames() {
        return Arrays.stream(values()).map(Combination::yamlName).toList();
    }

    static Combination named(String yamlName) {
        return Arrays.stream(values())
                .filter(each -> each.yamlName.equals(yamlName))
                .findFirst()
                .orElseThrow();
    }

    /** Points in the unit cube, {@code [point][axis]}; those of a grid stand at its values. */
    double[][] cube(int points, List<Axis> axes, long key) {
        return switch (this) {
            case GRID -> throw new IllegalStateException("a grid has values, not points in a cube");
            case LATIN_HYPERCUBE -> new LatinHypercube(points, axes.size(), key).all();
            case SOBOL -> new SobolPoints(axes.size(), key).points(0, points);
        };
    }
}
