package org.zonelab.engine.mechanism.exit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of closure.
 *
 * @param baseHazard yearly hazard of a grown firm of mean capital and mean return, 1/year
 * @param youngFactor multiple of the hazard under {@code youngYears}
 * @param middleFactor multiple of the hazard from then to {@code middleYears}
 * @param youngYears age limit, years
 * @param middleYears age limit, years
 * @param sizeElasticity elasticity of the hazard to capital over mean capital, taken negative
 * @param returnSensitivity fall of the log hazard per percentage point of return above the base mean
 * @param maximumHazard cap of the yearly hazard, 1/year
 * @param largestWholeClosure capital above which a firm closes line by line instead of as a whole, RMB million
 */
public record ExitParameters(
        double baseHazard,
        double youngFactor,
        double middleFactor,
        double youngYears,
        double middleYears,
        double sizeElasticity,
        double returnSensitivity,
        double maximumHazard,
        double largestWholeClosure) {
    public ExitParameters {
        Bounds.within("baseHazard", baseHazard, 0, 1);
        Bounds.within("youngFactor", youngFactor, 1, 10);
        Bounds.within("middleFactor", middleFactor, 1, 10);
        Bounds.within("youngYears", youngYears, 0, 50);
        Bounds.within("middleYears", middleYears, youngYears, 50);
        Bounds.within("sizeElasticity", sizeElasticity, 0, 1);
        Bounds.within("returnSensitivity", returnSensitivity, 0, 1);
        Bounds.within("maximumHazard", maximumHazard, baseHazard, 4);
        Bounds.positive("largestWholeClosure", largestWholeClosure);
    }
}
