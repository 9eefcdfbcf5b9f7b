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
 * Parks and innovation centres abroad, in which domestic industrial firms of the zone invest.
 *
 * <pre>
 * outward capital = x I
 * hurdle: Δ = (r + δ)(e^{x d / ε} − 1),   Δ ln research = x k,   outlay = x l I
 * </pre>
 *
 * <p>x share of fixed investment I placed abroad, d home capital displaced, r discount rate and δ depreciation (1/year), ε elasticity of
 * capital to its user cost, k research brought home, l loss on public guarantees. Outward capital is additional to what firms invest at home but for
 * d; knowledge is additional. d, k and l are assumptions.
 *
 * @param discountRate r, 1/year
 * @param elasticity ε
 */
public record ParksAbroad(OpeningParameters parameters, double discountRate, double elasticity)
        implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.PARKS_ABROAD;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (!site.foreign() && site.size() != SizeClass.MICRO && site.industry().industrial()) {
            double userCost = discountRate + site.industry().depreciationRate();
            double displaced = dose * parameters.outwardDisplacement() / Math.max(0.1, elasticity);
            effects.add(Channel.OUTWARD, dose);
            effects.add(Channel.HURDLE, userCost * StrictMath.expm1(displaced));
            effects.add(Channel.RESEARCH, dose * parameters.outwardResearch());
            effects.pay(Outlay.FUND_LOSSES, OutlayBase.INVESTMENT, dose * parameters.outwardLoss());
        }
    }
}
