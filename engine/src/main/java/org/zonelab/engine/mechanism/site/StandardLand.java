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
 * Industrial lots sold with preset commitments: projects start sooner, and those that would yield too little are not let in.
 *
 * <pre>
 * standard land = x
 * affinity      = ln[1 − x L(y*)]
 * land need     = ln{[1 − x F(y*)] / [1 − x L(y*)]}
 * outlay        = c x              RMB million a project
 * </pre>
 *
 * <p>x share of lots beyond the base year's, F share of projects, and so of their land, under the output y* per land that the commitments ask
 * for, L the share of output and capital that these would have had (see {@link LandYield}), c public cost of preparing a lot. Refusing
 * them costs little capital and frees more land. Lots of services have no such commitments. The saved days and quarters are parameters of the
 * pipeline. Source: commitments of published lots, at least RMB 4 million of output a mu near the coast and 2.5 to 3.5 million
 * inland; c an assumption.
 */
public record StandardLand(SiteParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return LandLevers.STANDARD_LAND;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO && site.industry().industrial()) {
            LandYield yield = LandYield.ofOutput(site, parameters.yieldShape());
            double capital = dose * yield.outputBelow(parameters.committedYield());
            double land = dose * yield.below(parameters.committedYield());
            effects.add(Channel.STANDARD_LAND, dose);
            effects.add(Channel.AFFINITY, StrictMath.log1p(-capital));
            effects.add(Channel.LAND_NEED, StrictMath.log1p(-land) - StrictMath.log1p(-capital));
            effects.pay(Outlay.SERVICES, OutlayBase.ENTRIES, parameters.lotCost() * dose);
        }
    }
}
