package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.competition.CompetitionParameters;
import org.zonelab.engine.mechanism.competition.ReactionFunction;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * Zone governments that compete: once a year each answers its score in the evaluation and what its nearest rivals offered,
 * by a cheaper price of land, faster approval and grants to talent, all within the law and at its own cost.
 */
final class ZoneGovernments {
    private final BaseYear base;
    private final WorldState state;
    private final CompetitionParameters parameters;
    private final ReactionFunction reaction;
    /** Rewards of officials for the rank of their zone. */
    private final LeverField incentive;

    ZoneGovernments(BaseYear base, WorldState state, ResolvedPolicy policy) {
        this.base = base;
        this.state = state;
        this.incentive = policy.field(AdministrationLevers.EVALUATION_INCENTIVE);
        this.parameters = base.parameters.competition();
        this.reaction = new ReactionFunction(parameters);
    }

    /** Decides in the first quarter of a year, then enters the concessions in force. */
    void act(Channels channels, ZonePrograms programs) {
        if (Math.floorMod(state.quarter, 4) == 0) {
            decide();
        }
        enter(channels, programs);
    }

    private void decide() {
        double[] now = state.zones.concession.clone();
        for (int z = 0; z < now.length; z++) {
            int[] rivals = base.rivals[z];
            double above = 0;
            double offered = 0;
            for (int rival : rivals) {
                above += state.evaluation.score(rival) > state.evaluation.score(z) ? 1 : 0;
                offered += now[rival];
            }
            state.zones.concession[z] =
                    reaction.next(now[z], incentive.mean(z), above / rivals.length, offered / rivals.length);
        }
    }

    private void enter(Channels channels, ZonePrograms programs) {
        ZoneColumns zones = state.zones;
        double trend = StrictMath.exp(base.totalTrend(state.quarter));
        for (int z = 0; z < base.zones(); z++) {
            double concession = zones.concession[z];
            if (concession > 0) {
                double rewarded = AdministrationLevers.EVALUATION_INCENTIVE.takeUp() * incentive.mean(z);
                double effort = beyond(
                        parameters.approvalShare() * concession,
                        rewarded * base.parameters.administration().incentiveTime());
                double discount = beyond(
                        concession, rewarded * base.parameters.administration().incentiveConcession());
                double wage = base.world.totals().wage()[z] * zones.relativeWage[z];
                double valueAdded = base.world.totals().valueAdded()[z] * trend;
                channels.add(Channel.APPROVAL_TIME, z, -effort);
                programs.add(ZoneChannel.LAND_PRICE, z, -discount);
                programs.add(ZoneChannel.TALENT_GRANT, z, parameters.talentShare() * concession * wage);
                programs.pay(Outlay.SERVICES, z, parameters.serviceCost() * effort * valueAdded);
            }
        }
    }

    /** What the race adds to what rewards for rank bring without rivals: one act of officials, so the larger of the two counts. */
    private static double beyond(double race, double rewarded) {
        return Math.max(0, race - rewarded);
    }
}
