package org.zonelab.engine.experiment;

import java.util.List;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.world.World;

/**
 * What to simulate.
 *
 * @param quarters quarters of each world, the four of the base year included
 * @param replications numbers of the replications, from 0; each gives the same result alone and among others
 */
public record RunPlan(
        World world,
        FirmRecords records,
        AssumptionSource assumptions,
        Policy policy,
        Policy counterfactual,
        long seed,
        int quarters,
        List<Integer> replications) {
    public RunPlan {
        replications = List.copyOf(replications);
        if (quarters <= 4) {
            throw new IllegalArgumentException("quarters must exceed the four of the base year, was " + quarters);
        }
    }
}
