package org.zonelab.engine.quarter;

/** Looks at a world before and after each of its quarters, and changes nothing. */
interface QuarterObserver {
    /** The policy is resolved, firms have not yet acted. */
    void before(Quarter quarter);

    /** Firms have acted, zones are published. */
    void after(Quarter quarter);
}
