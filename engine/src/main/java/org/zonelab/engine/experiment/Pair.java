package org.zonelab.engine.experiment;

import org.zonelab.engine.outcome.WorldSeries;

/** One replication: the policy and its counterfactual on the same draws and the same assumptions. */
public record Pair(int replication, WorldSeries policy, WorldSeries counterfactual) {}
