package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.mechanism.tax.CreditElection;
import org.zonelab.engine.mechanism.tax.HurdleRate;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.world.World;

/**
 * Hurdle rates of a group this quarter, 1/year; {@link HurdleRate} has the formulae.
 *
 * <p>Which relief a group has is that of its latest use of profit; the credit counts at its last realised date of use.
 */
final class GroupHurdles {
    private final World world;
    private final GroupColumns groups;
    private final HurdleRate law;
    private final CreditElection election;
    private final double creditWeight;
    private final double subsidiaryCost;
    private final LeverField creditRate;
    private final double defaultDelay;
    private final FewValues withoutRelief;

    /**
     * Hurdles under the law of a quarter.
     *
     * @param creditRate credit on offer where the money goes, fraction; 0 without one
     * @param defaultDelay years until a credit is used for a group that never used one
     */
    GroupHurdles(WorldState state, BaseYear base, LeverField creditRate, double defaultDelay) {
        this.world = base.world;
        this.groups = state.groups;
        this.law = base.parameters.tax().hurdleRate();
        this.election = base.parameters.tax().creditElection();
        this.creditWeight = base.parameters.reinvestment().creditWeight();
        this.subsidiaryCost = base.parameters.reinvestment().subsidiaryCost();
        this.creditRate = creditRate;
        this.defaultDelay = defaultDelay;
        this.withoutRelief = new FewValues(law::withoutRelief);
    }

    double ofNewEquity(int group) {
        return withoutRelief.at(groups.withholding[group]);
    }

    /**
     * Hurdle of the group's cash for a plant of a type in a zone; never above that of new equity, since cash can be sent home
     * and come back as equity.
     */
    double ofGroupCash(int group, int zone, CohortType type) {
        double credit = groups.claimed[group] ? creditRate.at(zone, type.industry(), type.origin()) : 0;
        if (credit > 0 && world.industries().get(type.industry()).encouraged()) {
            double delay = groups.creditDelay[group] > 0 ? groups.creditDelay[group] : defaultDelay;
            double withholding = groups.withholding[group];
            double elected = election.rate(withholding, credit, delay);
            double valued = creditWeight * Math.min(elected, credit);
            return law.creditElected(
                    withholding, elected, valued, election.useYears(withholding, elected, credit, delay));
        }
        if (!groups.noSubsidiaryRoute[group]) {
            return Math.min(law.retained() + subsidiaryCost, ofNewEquity(group));
        }
        return groups.claimed[group] ? law.deferral() : ofNewEquity(group);
    }
}
