package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.LandLevers;
import org.zonelab.engine.policy.Lever;

/**
 * New plants build floors instead of using ground, where production is light enough.
 *
 * <pre>
 * land need    = ln remaining(m p₀)        log factor
 * project cost = −cost(m p₀)               RMB million, see {@link FloorCost}
 * </pre>
 *
 * <p>m multiple of the base-year plot ratio p₀. Heavy industry stays on the ground, and so does everyone where land is cheaper than floors. The public purse pays nothing: firms pay for the
 * floors, and the zone sells less land, which its account shows. Source: 2025 plan (three-dimensional development); multiple not
 * stated, cost of floors an assumption.
 */
public record PlotRatio(SiteParameters parameters, FloorCost floors) implements FirmInstrument {
    @Override
    public Lever lever() {
        return LandLevers.PLOT_RATIO;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        boolean heavy = site.industry().industrial()
                && site.industry().capitalIntensity() >= parameters.heavyCapitalIntensity();
        if (!heavy && site.size() != SizeClass.MICRO && floors.pays(site)) {
            double plotRatio = dose * site.plotRatio();
            effects.add(Channel.LAND_NEED, StrictMath.log(floors.remaining(site, plotRatio)));
            effects.add(Channel.PROJECT_COST, -floors.ofPlant(site, plotRatio));
        }
    }
}
