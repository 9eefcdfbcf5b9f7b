package org.zonelab.engine.experiment;

import java.util.List;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;

/**
 * What to simulate.
 *
 * @param quarters quarters of each world, the four of the base year included
 * @param replications numbers of the replications, from 0; each gives the same result alone and among others
 * @param doses further doses of the policy as multiples of the stated one, which is not among them; simulated in the first
 *     {@link #DOSE_REPLICATIONS} replications
 */
public record RunPlan(
        World world,
        FirmRecords records,
        AssumptionSource assumptions,
        Policy policy,
        Policy counterfactual,
        long seed,
        int quarters,
        List<Integer> replications,
        List<Double> doses) {
    /**
     * Replications 0 to 3 also simulate the further doses. Two more worlds in four of sixteen replications make a run a quarter
     * longer at most, and common draws leave little luck in how an effect grows with its dose.
     */
    public static final int DOSE_REPLICATIONS = 4;

    public RunPlan {
        replications = List.copyOf(replications);
        doses = List.copyOf(doses);
        if (quarters <= 4) {
            throw new IllegalArgumentException("quarters must exceed the four of the base year, was " + quarters);
        }
    }

    /** A plan without further doses. */
    public RunPlan(
            World world,
            FirmRecords records,
            AssumptionSource assumptions,
            Policy policy,
            Policy counterfactual,
            long seed,
            int quarters,
            List<Integer> replications) {
        this(world, records, assumptions, policy, counterfactual, seed, quarters, replications, List.of());
    }

    /** The same plan on other assumptions. */
    public RunPlan with(AssumptionSource other) {
        return new RunPlan(world, records, other, policy, counterfactual, seed, quarters, replications, doses);
    }

    /** The same plan with another counterfactual. */
    public RunPlan against(Policy other) {
        return new RunPlan(world, records, assumptions, policy, other, seed, quarters, replications, doses);
    }

    /** The same plan for other replications. */
    public RunPlan of(List<Integer> numbers) {
        return new RunPlan(world, records, assumptions, policy, counterfactual, seed, quarters, numbers, doses);
    }

    /** The further doses that a replication simulates. */
    List<Double> dosesOf(int replication) {
        return replication < DOSE_REPLICATIONS ? doses : List.of();
    }

    /** Quarters simulated in a replication: the base year once, then every world from its end. */
    long quartersOf(int replication) {
        return quartersOfBlock(1 + dosesOf(replication).size());
    }

    /** Quarters simulated in a block of some policies and their counterfactual. */
    public long quartersOfBlock(int policies) {
        return Simulation.BASE_QUARTERS + (policies + 1L) * (quarters - Simulation.BASE_QUARTERS);
    }
}
