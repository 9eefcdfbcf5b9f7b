package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Land for research and production under one roof (M0), at a higher plot ratio and price.
 *
 * <pre>
 * land need    = ln[1 − x (1 − remaining(p))]
 * land cost    = ln(1 + x π)
 * project cost = −x cost(p)                RMB million, see {@link FloorCost}
 * </pre>
 *
 * <p>x share of new lots, p plot ratio on such land, π premium on its price. Industries that spend enough on research use it where land is dearer than floors. The
 * premium goes to the zone's land revenue; no other public cost. Source: plot ratios of 2 to 4 and more in rules of Shenzhen and
 * Dongguan; premium and cost of floors are assumptions.
 */
public record NewIndustryLand(SiteParameters parameters, FloorCost floors) implements FirmInstrument {
    @Override
    public Lever lever() {
        return LandLevers.NEW_INDUSTRY_LAND;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        boolean research = site.industry().researchIntensity() >= parameters.researchThreshold();
        double plotRatio = Math.max(site.plotRatio(), parameters.newIndustryPlotRatio());
        if (research && site.size() != SizeClass.MICRO && floors.pays(site)) {
            effects.add(Channel.LAND_NEED, StrictMath.log1p(-dose * (1 - floors.remaining(site, plotRatio))));
            effects.add(Channel.LAND_COST, StrictMath.log1p(dose * parameters.newIndustryPremium()));
            effects.add(Channel.PROJECT_COST, -dose * floors.ofPlant(site, plotRatio));
        }
    }
}
