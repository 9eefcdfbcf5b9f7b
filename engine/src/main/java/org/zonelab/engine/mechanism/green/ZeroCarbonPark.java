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
 * Zero-carbon park: own green power, storage, heat pumps, from design to operation.
 *
 * <pre>
 * carbon = −ln(1 − x m)
 * cost   = x m a ι / (10⁶ v)              share of value added
 * saving = −(1 − h) cost,   outlay = h cost
 * </pre>
 *
 * <p>x share of industrial firms, m share of their emissions saved, a cost of a tonne net of the energy saved, capital as a yearly sum
 * (RMB), ι emission intensity of the year (t per RMB million of output), v value added over output, h share the zone pays. Green
 * exports answer to the carbon saved ({@link org.zonelab.engine.mechanism.trade.Exports}). Source: provincial draft (zero-carbon
 * zones); effect sizes are assumptions.
 */
public record ZeroCarbonPark(GreenParameters parameters) implements FirmInstrument {
    private static final double RMB_PER_MILLION = 1e6;

    @Override
    public Lever lever() {
        return GreenLevers.ZERO_CARBON_PARK;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() != SizeClass.MICRO) {
            double saved = dose * parameters.zeroCarbonAbatement();
            double tonnes = saved * site.emissionIntensity() * site.outputPerValueAdded();
            double cost = tonnes * parameters.zeroCarbonCost() / RMB_PER_MILLION;
            double carbon = -StrictMath.log1p(-saved);
            effects.add(Channel.DECARBONISATION, carbon);
            effects.add(Channel.FOOTPRINT, carbon);
            effects.add(Channel.COST_SAVING, -(1 - parameters.zeroCarbonPublicShare()) * cost);
            effects.pay(Outlay.INFRASTRUCTURE, OutlayBase.VALUE_ADDED, parameters.zeroCarbonPublicShare() * cost);
        }
    }
}
