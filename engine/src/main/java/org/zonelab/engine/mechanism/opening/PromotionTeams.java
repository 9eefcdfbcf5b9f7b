package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Promotion teams that look for foreign investors; {@link Information} is the equation, effort in RMB million a year.
 *
 * <p>Most of what a zone wins its neighbours and the rest of China lose; the new share is small. The zone pays the whole
 * budget every year, whoever comes. A team for some origins or industries costs their share of the budget.
 */
public record PromotionTeams(OpeningParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.PROMOTION_TEAMS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.foreign() && site.size() != SizeClass.MICRO) {
            Information information = new Information(
                    parameters.promotionStrength(), parameters.promotionHalfSpending(), parameters.promotionNewShare());
            information.enter(information.utility(dose), effects);
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, dose);
    }
}
