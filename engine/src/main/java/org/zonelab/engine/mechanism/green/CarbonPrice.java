package org.zonelab.engine.mechanism.green;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.GreenLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Price on every tonne of carbon dioxide.
 *
 * <pre>
 * carbon    = β p / 100                       log fall
 * pollutant = γ β p / 100
 * saving    = −p ι (1 − c / 2) / (10⁶ v),   c = 1 − exp(−β p / 100)
 * collected = p a tonne still emitted
 * </pre>
 *
 * <p>p price (RMB a tonne), β response, ι emission intensity of the year (t per RMB million of output), v value added over output, γ
 * pollutants that go with carbon. A tonne saved costs p / 2 on average. Allowances are sold, none are given; the zone keeps the
 * money. National, so that plants gain nothing by moving within China. Buyers abroad do not
 * see what is saved: that takes accounts of footprints ({@link CarbonAccounts}). Source of β: Cui, Wang, Zhang and Zheng (2021), PNAS
 * 118(52): pilots cut emissions of regulated firms by 16.7 %; per yuan it is an assumption, since pilot prices of RMB 20 to 40
 * came with rules.
 */
public record CarbonPrice(GreenParameters parameters) implements FirmInstrument {
    private static final double RMB_PER_MILLION = 1e6;
    private static final double HUNDRED = 100;

    @Override
    public Lever lever() {
        return GreenLevers.CARBON_PRICE;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        double response = parameters.carbonResponse() * dose / HUNDRED;
        double cut = -StrictMath.expm1(-response);
        double price = dose / RMB_PER_MILLION;
        double perValueAdded = site.emissionIntensity() * site.outputPerValueAdded();
        effects.add(Channel.DECARBONISATION, response);
        effects.add(Channel.POLLUTANT_ABATEMENT, parameters.pollutantBenefit() * response);
        effects.add(Channel.COST_SAVING, -price * perValueAdded * (1 - cut / 2));
        effects.collect(OutlayBase.EMISSIONS, price);
    }
}
