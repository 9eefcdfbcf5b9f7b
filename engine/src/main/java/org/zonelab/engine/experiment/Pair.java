package org.zonelab.engine.experiment;

import java.util.Set;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Reach;

/**
 * One replication: the policy and its counterfactual on the same draws and the same assumptions.
 *
 * @param rejectedDraws points of the assumption design passed over before this one
 * @param reach whom the levers reach in which the two policies differ
 */
public record Pair(
        int replication, int rejectedDraws, Set<Reach> reach, WorldSeries policy, WorldSeries counterfactual) {}
