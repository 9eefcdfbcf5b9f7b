package org.zonelab.engine.mechanism.location;

/**
 * How many firms of a type consider a location in a quarter.
 *
 * <pre>arrivals = (exits + growth of the stock) / P(zones) × climate</pre>
 *
 * <p>All at base-year values, so that at the base-year probability the stock grows as it did; a policy acts on the
 * probability, never on this number.
 *
 * @param exits base-year exits of the type, firms a quarter
 * @param stockGrowth base-year growth of the number of firms, firms a quarter
 * @param zonesProbability base-year P(zones), above 0
 */
public record Arrivals(double exits, double stockGrowth, double zonesProbability) {
    /** Checks the ranges. */
    public Arrivals {
        if (!(exits >= 0) || !(exits + stockGrowth >= 0) || !(zonesProbability > 0)) {
            throw new IllegalArgumentException(
                    "arrivals need exits and entrants of at least 0 and a probability above 0," + " were " + exits
                            + ", " + (exits + stockGrowth) + ", " + zonesProbability);
        }
    }

    /**
     * Expected arrivals.
     *
     * @param climate foreign investment climate relative to the base year, 1 for domestic firms
     */
    public double mean(double climate) {
        return (exits + stockGrowth) / zonesProbability * climate;
    }
}
