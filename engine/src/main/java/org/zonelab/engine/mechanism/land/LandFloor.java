package org.zonelab.engine.mechanism.land;

/**
 * Legal minimum price of industrial land in a zone, RMB million per thousand m2.
 *
 * <pre>floor = grade floor × (1 − (1 − 0.7) p)</pre>
 *
 * <p>p share of projects that are prioritised and land-intensive, for which the reserve price may go down to 70 % of the
 * floor. Source: Guotuzifa [2006] 307; Guotuzifa [2009] 56.
 */
public record LandFloor(LandParameters parameters) {
    /** Floor where the share {@code prioritised} (fraction) of projects may use the reduced one. */
    public double price(LandGrade grade, double prioritised) {
        return grade.floorPrice() * (1 - (1 - parameters.reducedFloorFactor()) * prioritised);
    }

    /** Synthetic grade of a zone with the given base-year price (RMB million per thousand m2). */
    public LandGrade grade(double basePrice) {
        return LandGrade.ofPrice(basePrice, parameters.floorShareOfPrice());
    }
}
