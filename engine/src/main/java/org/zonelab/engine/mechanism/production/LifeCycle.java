package org.zonelab.engine.mechanism.production;

/**
 * Young firms' target size grows by a stated rate for some years, on top of the trend.
 *
 * <p>A target growth of m at given wages needs productivity growth m (1 − ν), since desired capital goes with
 * productivity to the power 1/(1 − ν). Entrants start small (Dunne, Roberts and Samuelson 1988, RAND Journal of
 * Economics 19(4)); rate and years are assumptions.
 *
 * @param growth log growth of target capital a year
 * @param years how long
 * @param returnsToScale ν
 */
public record LifeCycle(double growth, double years, double returnsToScale) {
    /** Log productivity gained since birth at an age in quarters (negative ages count as 0). */
    public double gained(int ageQuarters) {
        double age = Math.min(years, Math.max(0, ageQuarters) / 4.0);
        return growth * age * (1 - returnsToScale);
    }

    /** Age from which nothing more is gained, quarters. */
    public int matureAge() {
        return (int) StrictMath.ceil(4 * years);
    }

    /** {@link #gained} for ages 0 to {@link #matureAge()}. */
    public double[] table() {
        double[] table = new double[matureAge() + 1];
        for (int age = 0; age < table.length; age++) {
            table[age] = gained(age);
        }
        return table;
    }
}
