package org.zonelab.scenarios.run;

import java.util.List;
import org.zonelab.engine.experiment.AssumptionSource;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.scenario.AssumptionMode;

/**
 * The parameters of a replication, drawn from their ranges or all central, in the form the engine takes; a twin has those of its
 * replication.
 */
record DrawnAssumptions(AssumptionDraws draws, ParameterBinder binder, AssumptionMode mode)
        implements AssumptionSource {
    /**
     * {@inheritDoc}
     *
     * @throws UnstableAssumptionsException if a record refuses a value of a drawn point, so that the next is tried
     * @throws IllegalArgumentException if a record refuses the central values
     * @throws IllegalStateException if the central values were refused as unstable: there is no next point
     */
    @Override
    public ModelParameters draw(int replication, int attempt) {
        switch (mode) {
            case CENTRAL -> {
                if (attempt > 0) {
                    throw new IllegalStateException(
                            "the central assumptions describe a world that does not settle down");
                }
                return binder.bind(ModelParameters.class, draws.central());
            }
            case DRAWN -> {
                try {
                    return binder.bind(ModelParameters.class, draws.point(LuckTwins.original(replication), attempt));
                } catch (IllegalArgumentException e) {
                    throw new UnstableAssumptionsException(List.of(String.valueOf(e.getMessage())));
                }
            }
        }
        throw new AssertionError(mode);
    }
}
