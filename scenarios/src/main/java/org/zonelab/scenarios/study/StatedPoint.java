package org.zonelab.scenarios.study;

import java.util.function.IntFunction;
import org.zonelab.engine.experiment.AssumptionSource;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.LuckTwins;

/**
 * Assumptions that a design states, so that no other point may stand in for one that is refused.
 *
 * @param binder fills the records
 * @param points the point of each replication; a twin has that of its replication
 */
public record StatedPoint(ParameterBinder binder, IntFunction<ParameterPoint> points) implements AssumptionSource {
    /**
     * {@inheritDoc}
     *
     * @throws RefusedPointException if a record refuses a value, or the point was refused as unstable
     */
    @Override
    public ModelParameters draw(int replication, int attempt) {
        if (attempt > 0) {
            throw new RefusedPointException("the point describes a world that does not settle down");
        }
        try {
            return binder.bind(ModelParameters.class, points.apply(LuckTwins.original(replication)));
        } catch (IllegalArgumentException e) {
            throw new RefusedPointException(String.valueOf(e.getMessage()));
        }
    }
}
