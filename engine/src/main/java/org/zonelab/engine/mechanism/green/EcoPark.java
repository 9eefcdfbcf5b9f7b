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
 * Eco-industrial park: plants exchange heat, water and materials over shared networks.
 *
 * <pre>
 * saving     = x g e / v                  share of value added
 * carbon     = −ln(1 − x m),  pollutants = −ln(1 − x k)
 * outlay     = x c                        share of value added
 * </pre>
 *
 * <p>x share of industrial firms, g share of the energy bill saved, e energy and v value added over output, m and k shares of carbon and
 * pollutants saved, c public cost of the networks with capital as a yearly sum. Source: 2025 plan (eco-industrial parks);
 * effect sizes are assumptions.
 */
public record EcoPark(GreenParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return GreenLevers.ECO_PARK;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() != SizeClass.MICRO) {
            double bill = site.industry().energyShare() * site.outputPerValueAdded();
            effects.add(Channel.COST_SAVING, dose * parameters.ecoEnergySaving() * bill);
            effects.add(Channel.DECARBONISATION, -StrictMath.log1p(-dose * parameters.ecoAbatement()));
            effects.add(Channel.POLLUTANT_ABATEMENT, -StrictMath.log1p(-dose * parameters.ecoPollutants()));
            effects.pay(Outlay.INFRASTRUCTURE, OutlayBase.VALUE_ADDED, dose * parameters.ecoCost());
        }
    }
}
