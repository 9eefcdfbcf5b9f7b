package org.zonelab.engine.mechanism.green;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.GreenLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Stricter limits on sulphur dioxide and nitrogen oxides.
 *
 * <pre>
 * pollutants = −ln(1 − s)
 * saving     = −a κ s² / (2 v)          share of value added
 * outlay     = r                        RMB million a firm and year, at s = 1 times the share
 * </pre>
 *
 * <p>s share abated, κ pollutants over output (t per RMB million), v value added over output, a cost of the last tonne if all were abated
 * (RMB million), so that cost rises with the square, r public cost of inspection. Micro entities are left out of cost and
 * inspection. Source: 2025 plan (fewer pollutants together with less carbon); effect sizes are assumptions.
 */
public record PollutantStandard(GreenParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return GreenLevers.POLLUTANT_STANDARD;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double pollutants = site.industry().pollutantIntensity() * site.outputPerValueAdded();
            effects.add(Channel.POLLUTANT_ABATEMENT, -StrictMath.log1p(-dose));
            effects.add(Channel.COST_SAVING, -parameters.abatementCost() * pollutants * dose * dose / 2);
            effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, parameters.inspectionCost() * dose);
        }
    }
}
