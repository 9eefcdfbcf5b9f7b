package org.zonelab.scenarios.parameter;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One value for every parameter: the central ones, or one point of the design. */
public final class ParameterPoint {
    private final Map<String, double[]> values;

    ParameterPoint(Map<String, double[]> values) {
        this.values = new TreeMap<>(values);
    }

    /** The central value of every parameter. */
    public static ParameterPoint central(ParameterCatalogue catalogue) {
        Map<String, double[]> values = new TreeMap<>();
        for (Parameter parameter : catalogue.all()) {
            values.put(
                    parameter.path(),
                    parameter.values().stream().mapToDouble(x -> x).toArray());
        }
        return new ParameterPoint(values);
    }

    /** The value of a single number or switch; an unknown path is a programming error. */
    public double value(String path) {
        return list(path)[0];
    }

    /** The values of a list; a copy. */
    public double[] list(String path) {
        double[] found = values.get(path);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + path);
        }
        return found.clone();
    }

    /**
     * The same with another value of a single number.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public ParameterPoint with(String path, double value) {
        if (list(path).length != 1) {
            throw new IllegalArgumentException(path + " is a list");
        }
        ParameterPoint other = new ParameterPoint(values);
        other.values.put(path, new double[] {value});
        return other;
    }

    /** All paths, in order. */
    public Iterable<String> paths() {
        return Collections.unmodifiableSet(values.keySet());
    }
}
