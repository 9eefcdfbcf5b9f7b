package org.zonelab.engine.mechanism.land;

/**
 * Redevelopment of low-yield land, a share of it a year until all is done.
 *
 * <pre>
 * D'   = min(1, D + d / 4)
 * cost = m P y U₀ g (D' − D)        RMB million
 * </pre>
 *
 * <p>D share of low-yield land redeveloped so far, d pace (1/year), m compensation as a multiple of the land price P (RMB million per
 * thousand m2), y low-yield share of base use U₀ (thousand m2), g trend. What was built anew stays so when the programme ends.
 */
public record LandClearing(LandParameters parameters) {
    /** Share done after a quarter. */
    public double next(double done, double pace) {
        return Math.min(1, done + pace / 4);
    }

    /** Compensation for what a quarter cleared, RMB million. */
    public double compensation(double before, double after, double baseUse, double price) {
        return parameters.compensationMultiple() * price * parameters.lowYieldShare() * baseUse * (after - before);
    }
}
