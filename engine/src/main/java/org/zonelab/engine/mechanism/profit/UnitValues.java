package org.zonelab.engine.mechanism.profit;

/**
 * Present value to the investor of one yuan of disposable profit in each use; negative infinity where a use is closed.
 */
public record UnitValues(double repatriate, double retain, double subsidiary, double reinvest) {
    /** For groups that cannot fund a subsidiary out of the firm. */
    public UnitValues withoutSubsidiary() {
        return new UnitValues(repatriate, retain, Double.NEGATIVE_INFINITY, reinvest);
    }
}
