package org.zonelab.engine.mechanism.land;

import org.zonelab.engine.mechanism.pipeline.Annuity;

/**
 * Yearly cost of land.
 *
 * <pre>
 * per land area    c = P r / (1 − (1 + r)^−n)
 * per floor area   c / p
 * in return        100 c ℓ / K  percentage points a year
 * </pre>
 *
 * <p>P price of the lease term (RMB million per thousand m2), r rate and n term (years), p plot ratio, ℓ land (thousand m2),
 * K capital (RMB million). Example: 375 RMB per m2 over 50 years at 6 % is 23.79 RMB per m2 and year. Source of the term:
 * Interim Regulations on land-use rights (1990), article 12.
 */
public final class LandCost {
    private final LandParameters parameters;
    private final Annuity fullTerm;

    public LandCost(LandParameters parameters) {
        this.parameters = parameters;
        this.fullTerm = new Annuity(parameters.annuityRate(), parameters.leaseYears());
    }

    /** Yearly cost per land area for the full term, in the unit of {@code price}. */
    public double perLandArea(double price) {
        return price * fullTerm.factor();
    }

    /** Yearly cost per land area where {@code price} buys {@code years} years. */
    public double perLandArea(double price, double years) {
        return price * new Annuity(parameters.annuityRate(), years).factor();
    }

    /** Yearly cost per floor area. */
    public double perFloorArea(double price, double plotRatio) {
        return perLandArea(price) / plotRatio;
    }

    /** Cost of a plant's land, percentage points of yearly return on its capital. */
    public double percentagePoints(double price, double land, double capital) {
        return 100 * perLandArea(price) * land / capital;
    }

    /**
     * Price of a shorter term that costs the same a year: the term correction of land valuation.
     *
     * <pre>P_m = P_n [1 − (1 + r)^−m] / [1 − (1 + r)^−n]</pre>
     */
    public double termPrice(double fullTermPrice, double years) {
        return perLandArea(fullTermPrice) / perLandArea(1, years);
    }
}
