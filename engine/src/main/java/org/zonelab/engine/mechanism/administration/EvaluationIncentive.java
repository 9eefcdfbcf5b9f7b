package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Rewards of officials for the rank of their zone: effort, and concessions.
 *
 * <pre>Δ ln(days) = −x t,   Δ ln(price of land) = −x c,   outlay = x r Y</pre>
 *
 * <p>Where zone governments compete, x raises their ambition too
 * ({@link org.zonelab.engine.mechanism.competition.ReactionFunction}): what is here needs no rival, and is part of what the race brings, not
 * beside it, so that of the two discounts and of the two cuts of days the larger counts.
 *
 * <p>x strength of the incentive, t and c what the strongest brings, r rewards as a share of value added Y. Cheaper land costs
 * the zone land revenue too, within the account; most of what is won is moved from other zones. The sizes of t, c and r are assumptions.
 */
public record EvaluationIncentive(AdministrationParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.EVALUATION_INCENTIVE;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        effects.add(Channel.APPROVAL_TIME, -dose * parameters.incentiveTime());
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.LAND_PRICE, -dose * parameters.incentiveConcession());
        effects.pay(Outlay.SERVICES, dose * parameters.incentiveReward() * site.valueAdded());
    }
}
