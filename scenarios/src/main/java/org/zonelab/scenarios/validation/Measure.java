package org.zonelab.scenarios.validation;

/** How a fact is measured in the simulated worlds. */
@FunctionalInterface
interface Measure {
    /** The simulated value in the unit of the fact; NaN where it is undefined. */
    double of(ValidationWorld world);
}
