package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Statutory corporate tax rate of a firm, fraction, with a policy change added.
 *
 * <p>Sources: CIT Law art. 4 (25 %) and art. 28 (15 %, high-tech); MOF, STA and NDRC announcement 2020 No. 23 (15 %,
 * encouraged industries in the west, to the end of 2030). The ceiling of {@value #CEILING} only guards formulas that
 * divide by 1 − τ.
 *
 * @param westernLastYear last calendar year of the western rate
 */
public record CorporateTaxRate(double standard, double highTech, double western, int westernLastYear) {
    /** Highest rate a policy change can lead to. */
    public static final double CEILING = 0.95;

    public CorporateTaxRate {
        Bounds.within("standard", standard, 0, CEILING);
        Bounds.within("highTech", highTech, 0, CEILING);
        Bounds.within("western", western, 0, CEILING);
    }

    /**
     * Rate of a firm in a year.
     *
     * @param change policy change added to the rate, fraction
     */
    public double of(TaxStatus status, int year, double change) {
        double law = switch (status) {
            case STANDARD -> standard;
            case HIGH_TECH -> highTech;
            case ENCOURAGED_WEST -> year <= westernLastYear ? western : standard;
        };
        return Math.max(0, Math.min(CEILING, law + change));
    }
}
