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
 * Firms keep carbon accounts and state the footprint of their products.
 *
 * <pre>
 * saving     = x (φ q / v − a / Y)      share of value added
 * trade cost = x φ                      share of the value of exports
 * carbon     = −ln(1 − x m)
 * outlay     = x r                      RMB million a firm and year
 * </pre>
 *
 * <p>x share of above-scale firms, φ trade cost that an accepted footprint saves, q exports and v value added over output, a cost of accounts, Y value
 * added of a plant (RMB million), m share of emissions saved once measured, r public cost of verification. The fixed cost weighs
 * on the smaller plants. Smaller firms are not asked: accounts of provinces such as Zhejiang's carbon-efficiency code cover above-scale
 * industrial firms, as recalled. Source: 2025 plan (carbon accounting, footprints); effect sizes are assumptions.
 */
public record CarbonAccounts(GreenParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return GreenLevers.CARBON_ACCOUNTS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() == SizeClass.ABOVE_SCALE) {
            double exports = site.industry().exportShare() * site.outputPerValueAdded();
            double valueAdded = site.entrantCapital() * site.valueAddedPerCapital();
            double burden = parameters.accountCost() / valueAdded;
            effects.add(Channel.COST_SAVING, dose * (parameters.footprintGain() * exports - burden));
            effects.add(Channel.TRADE_COST, dose * parameters.footprintGain());
            double carbon = -StrictMath.log1p(-dose * parameters.accountAbatement());
            effects.add(Channel.DECARBONISATION, carbon);
            effects.add(Channel.FOOTPRINT, carbon);
            effects.pay(Outlay.SERVICES, OutlayBase.FIRMS, dose * parameters.verificationCost());
        }
    }
}
