package org.zonelab.engine.mechanism.evaluation;

import org.zonelab.engine.numeric.Bounds;

/**
 * A number a province has promised, with what is needed to judge it.
 *
 * @param province name in English
 * @param indicator what is measured, in words
 * @param base value in the base year of the promise, in {@code unit}; NaN where none is published, so that no value follows
 * @param baseYear year of the base value
 * @param target promised value, in {@code unit}
 * @param year year by which it is promised
 * @param unit unit of base and target
 * @param scope what the figure covers, e.g. all development zones, provincial ones included
 * @param outsideShare part of the base value that lies outside the model, fraction: no result here can show it
 * @param source text that states the target, and whether it was adopted
 */
public record ProvincialTarget(
        String province,
        String indicator,
        double base,
        int baseYear,
        double target,
        int year,
        String unit,
        String scope,
        double outsideShare,
        String source) {
    public ProvincialTarget {
        Bounds.within("outsideShare", outsideShare, 0, 1);
        if (year <= baseYear) {
            throw new IllegalArgumentException(
                    "a target year must follow its base year, was " + year + " after " + baseYear);
        }
    }

    /**
     * Value of the indicator if the part outside the model stays at its base and the rest moves as simulated.
     *
     * @param relative simulated value over simulated base, of the part inside the model
     */
    public double value(double relative) {
        return base * (outsideShare + (1 - outsideShare) * relative);
    }

    /** Share of the promised change reached; 1 where the base already met the target. */
    public double progress(double relative) {
        return target == base ? 1 : (value(relative) - base) / (target - base);
    }
}
