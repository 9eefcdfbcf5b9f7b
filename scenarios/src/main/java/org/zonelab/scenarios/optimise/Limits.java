package org.zonelab.scenarios.optimise;

/**
 * What settings may take.
 *
 * @param budget public cost in present value, RMB million; infinite for none
 * @param land additional land in use at the end, thousand m²; infinite for none
 */
public record Limits(double budget, double land) {
    /** By how much each limit is passed, as a share of its size; 0 or less where it is kept. */
    double[] excess(double[] measures) {
        return new double[] {
            excess(measures[Measure.PUBLIC_COST.ordinal()], budget), excess(measures[Measure.LAND.ordinal()], land)
        };
    }

    private static double excess(double value, double limit) {
        return Double.isInfinite(limit) ? 0 : (value - limit) / Math.max(1, Math.abs(limit));
    }

    /** Whether both are kept. */
    public boolean kept(double[] measures) {
        double[] excess = excess(measures);
        return excess[0] <= 0 && excess[1] <= 0;
    }
}
