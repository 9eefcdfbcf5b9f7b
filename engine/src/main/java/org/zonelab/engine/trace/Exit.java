package org.zonelab.engine.trace;

/**
 * What decided whether a firm closes in a quarter.
 *
 * @param hazard 1/year
 * @param ageFactor multiple of the hazard at its age
 * @param size what its size adds to the log hazard
 * @param returns what the return of staying relative to the base year adds
 * @param lockIn what withholding tax due on leaving adds
 * @param levers what levers add
 * @param probability of closing in the quarter
 * @param draw uniform draw; a firm closes if it is at least one less the probability
 * @param share of its lines that close; 1 if the firm leaves
 */
public record Exit(
        double hazard,
        double ageFactor,
        double size,
        double returns,
        double lockIn,
        double levers,
        double probability,
        double draw,
        double share) {}
