package org.zonelab.engine.policy;

import org.jspecify.annotations.Nullable;

/** The value of one lever in one quarter over (zone, industry, origin). */
public final class LeverField {
    private final double uniform;
    private final double @Nullable [] values;
    private final int industries;
    private final int origins;

    private LeverField(double uniform, double @Nullable [] values, int industries, int origins) {
        this.uniform = uniform;
        this.values = values;
        this.industries = industries;
        this.origins = origins;
    }

    /** The same value everywhere. */
    public static LeverField uniform(double value) {
        return new LeverField(value, null, 0, 0);
    }

    /** Wraps {@code [(zone * industries + industry) * origins + origin]}. */
    static LeverField of(double[] values, int industries, int origins) {
        return new LeverField(Double.NaN, values, industries, origins);
    }

    public double at(int zone, int industry, int origin) {
        return values == null ? uniform : values[(zone * industries + industry) * origins + origin];
    }

    /** Mean over origins in a zone and industry. */
    public double mean(int zone, int industry) {
        if (values == null) {
            return uniform;
        }
        int row = (zone * industries + industry) * origins;
        double sum = 0;
        for (int o = 0; o < origins; o++) {
            sum += values[row + o] - values[row];
        }
        return values[row] + sum / origins;
    }

    /** Largest value over origins in a zone and industry: the dose where one origin or several are named. */
    public double largest(int zone, int industry) {
        double largest = at(zone, industry, 0);
        for (int o = 1; values != null && o < origins; o++) {
            largest = Math.max(largest, at(zone, industry, o));
        }
        return largest;
    }

    /** Mean over industries and origins in a zone. */
    public double mean(int zone) {
        if (values == null) {
            return uniform;
        }
        int cells = industries * origins;
        double first = values[zone * cells];
        double sum = 0;
        for (int k = 0; k < cells; k++) {
            sum += values[zone * cells + k] - first;
        }
        return first + sum / cells;
    }

    /** Whether every zone, industry and origin has this one value. */
    public boolean isEverywhere(double value) {
        if (values == null) {
            return uniform == value;
        }
        for (double v : values) {
            if (v != value) {
                return false;
            }
        }
        return true;
    }
}
