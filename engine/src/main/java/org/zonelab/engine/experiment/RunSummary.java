package org.zonelab.engine.experiment;

/**
 * What a call did.
 *
 * @param simulated replications simulated now; the others were stored already
 * @param rejectedDraws design points passed over because the world they describe does not settle down
 * @param agentSteps firms simulated, summed over quarters and worlds
 */
public record RunSummary(int simulated, int rejectedDraws, long agentSteps) {}
