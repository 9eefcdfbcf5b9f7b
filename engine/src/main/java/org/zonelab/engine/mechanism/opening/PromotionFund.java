package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * A public fund that takes a stake in new projects to win them.
 *
 * <pre>
 * saved = s c K      (one-off cost of the project, RMB million)
 * loss  = s l K      (the fund's, present value, RMB million)
 * </pre>
 *
 * <p>s stake over capital K, c what public money is worth to the project beyond private money, l the share that the fund
 * loses; what l exceeds c by is lost to everyone. The project's gain draws it from other zones and from elsewhere in China:
 * little is additional. Stakes that hold their value are no outlay. c and l are assumptions.
 */
public record PromotionFund(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.PROMOTION_FUND;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double stake = dose * site.entrantCapital();
            effects.add(Channel.PROJECT_COST, parameters.fundConcession() * stake);
            effects.pay(Outlay.FUND_LOSSES, OutlayBase.ENTRIES, parameters.fundLoss() * stake);
        }
    }
}
