package org.zonelab.engine.experiment;

import org.zonelab.engine.quarter.ModelParameters;

/** The parameters of each replication, the same in both worlds. */
@FunctionalInterface
public interface AssumptionSource {
    /**
     * Parameters of a replication.
     *
     * @param attempt 0 at first; the next design point each time the one before was refused as unstable
     * @throws IllegalArgumentException if a record refuses a value of this point
     */
    ModelParameters draw(int replication, int attempt);
}
