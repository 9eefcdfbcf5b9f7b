package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Firms are rated by value added and tax per land; the lowest class pays dearer land, power and water, and some leave.
 *
 * <pre>
 * saving    = −x c F(y)                     share of value added
 * collected =  x c F(y)                     share of value added
 * closure   = ln[1 + F(y) (exp(b x) − 1)]   log factor
 * outlay    =  x r                          RMB million a firm and year
 * </pre>
 *
 * <p>x strictness (0 none, 1 full), F share of firms under the yield y (see {@link LandYield}), c charges and b rise of the closing
 * hazard of the lowest class, r cost of rating. Land of those that close is free after redevelopment; their jobs are lost.
 * Source: rating by yield per mu in Zhejiang; sizes are assumptions, and what the other classes gain is left out.
 */
public record YieldScreening(SiteParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return LandLevers.YIELD_SCREENING;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double lowest =
                    LandYield.ofValueAdded(site, parameters.yieldShape()).below(parameters.lowYield());
            double charge = dose * parameters.surcharge() * lowest;
            effects.add(Channel.COST_SAVING, -charge);
            effects.collect(OutlayBase.VALUE_ADDED, charge);
            effects.add(Channel.CLOSURE, StrictMath.log1p(lowest * StrictMath.expm1(parameters.pushOut() * dose)));
            effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, parameters.ratingCost() * dose);
        }
    }
}
