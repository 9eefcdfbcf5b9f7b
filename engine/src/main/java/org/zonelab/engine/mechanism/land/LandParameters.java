package org.zonelab.engine.mechanism.land;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of the land market.
 *
 * @param priceElasticity elasticity of the land price to land use relative to its base path
 * @param congestionSlope rise of the log price per unit of used share above the threshold
 * @param congestionThreshold used share of the quota from which congestion begins
 * @param baseUseShare used share of the quota in the base year
 * @param leaseYears full term of an industrial land-use right, years
 * @param annuityRate rate that turns the price of the term into a yearly cost, fraction a year
 * @param floorShareOfPrice legal floor of a zone's grade, at most this share of its base price
 * @param reducedFloorFactor multiple of the floor for prioritised, land-intensive projects
 * @param redevelopmentYears mean years until released land can be used again
 * @param stackableShare share of a plant's land that shrinks when more floors are built on it
 * @param lowYieldShare share of land in use that counts as low-yield
 * @param compensationMultiple compensation for cleared land over its price
 */
public record LandParameters(
        double priceElasticity,
        double congestionSlope,
        double congestionThreshold,
        double baseUseShare,
        double leaseYears,
        double annuityRate,
        double floorShareOfPrice,
        double reducedFloorFactor,
        double redevelopmentYears,
        double stackableShare,
        double lowYieldShare,
        double compensationMultiple) {
    public LandParameters {
        Bounds.within("priceElasticity", priceElasticity, 0, 5);
        Bounds.within("congestionSlope", congestionSlope, 0, 50);
        Bounds.within("congestionThreshold", congestionThreshold, 0, 1);
        Bounds.within("baseUseShare", baseUseShare, 0.1, congestionThreshold);
        Bounds.within("leaseYears", leaseYears, 1, 70);
        Bounds.within("annuityRate", annuityRate, 0, 0.5);
        Bounds.within("floorShareOfPrice", floorShareOfPrice, 0, 1);
        Bounds.within("reducedFloorFactor", reducedFloorFactor, 0.5, 1);
        Bounds.within("redevelopmentYears", redevelopmentYears, 0.25, 20);
        Bounds.within("stackableShare", stackableShare, 0, 1);
        Bounds.within("lowYieldShare", lowYieldShare, 0, 1);
        Bounds.within("compensationMultiple", compensationMultiple, 0, 20);
    }
}
