package org.zonelab.scenarios.study;

import org.zonelab.engine.policy.Dose;
import org.zonelab.engine.policy.Policy;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/**
 * A policy that is compared with others.
 *
 * @param scenario that states it
 * @param factor multiple of the stated dose; 1 as stated
 */
public record PolicyOption(ResolvedScenario scenario, double factor) {
    /** The policy as its scenario states it. */
    public static PolicyOption stated(ResolvedScenario scenario) {
        return new PolicyOption(scenario, 1);
    }

    /** Name of the scenario. */
    public String name() {
        return scenario.name().value();
    }

    /** The policy at this dose. */
    public Policy policy() {
        return factor == 1 ? scenario.policy() : dose().times(factor);
    }

    /** Whether the policy has a dose that can grow and shrink; a switch has none. */
    public boolean scalable() {
        return !dose().settings().isEmpty();
    }

    /** The largest factor that the law leaves; infinite without a dose. */
    public double largestFactor() {
        return dose().largestFactor();
    }

    private Dose dose() {
        return new Dose(scenario.policy(), scenario.counterfactualPolicy());
    }
}
