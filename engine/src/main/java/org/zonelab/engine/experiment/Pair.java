package org.zonelab.engine.experiment;

import java.util.List;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;

/**
 * One replication: the policy and its counterfactual on the same draws and the same assumptions.
 *
 * @param rejectedDraws points of the assumption design passed over before this one
 * @param levers in which the two policies differ
 * @param terms by which treasuries share money and value time, the same in both worlds
 * @param firms which share of firms gains and loses
 * @param flows capital that chose another place
 * @param doses what other doses of the policy did, the stated one among them, ascending; empty where none were simulated
 */
public record Pair(
        int replication,
        int rejectedDraws,
        PolicyDifference levers,
        FiscalTerms terms,
        FirmsBetterOff firms,
        InvestmentFlows flows,
        WorldSeries policy,
        WorldSeries counterfactual,
        List<DoseEffect> doses) {
    public Pair {
        doses = List.copyOf(doses);
    }

    /** A pair without other doses. */
    public Pair(
            int replication,
            int rejectedDraws,
            PolicyDifference levers,
            FiscalTerms terms,
            FirmsBetterOff firms,
            InvestmentFlows flows,
            WorldSeries policy,
            WorldSeries counterfactual) {
        this(replication, rejectedDraws, levers, terms, firms, flows, policy, counterfactual, List.of());
    }
}
