package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Commission to agents, paid for every project that starts; {@link Information} is the equation, effort the commission as
 * a share of capital.
 *
 * <p>It is paid for projects that would have come anyway too: for K of capital the zone pays f K. Nearly all it wins is
 * moved from other places.
 */
public record PromotionAgents(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.PROMOTION_AGENTS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            Information information = new Information(
                    parameters.agentStrength(),
                    parameters.agentHalfCommission(),
                    site.foreign() ? parameters.promotionNewShare() : 0);
            information.enter(information.utility(dose), effects);
            effects.pay(Outlay.SERVICES, OutlayBase.ENTRIES, dose * site.entrantCapital());
        }
    }
}
