package org.zonelab.engine.mechanism.green;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.policy.GreenLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Firms buy power directly from solar roofs and other generators nearby.
 *
 * <pre>
 * saving  = x g b e / v (1 − ψ ζ)      share of value added
 * carbon  = −ln(1 − s x)               s share of emissions from bought electricity
 * </pre>
 *
 * <p>x share of power bought so, g cut of its price, b electricity's share of the energy bill, e energy and v value added over output, ψ
 * share of the saving that is grid cost shifted to other users, ζ share of those in the zones, who pay it back here; users
 * elsewhere pay the rest, which no account of the zones shows. Generators invest; the public purse pays nothing. Source: 2025
 * plan (market trading of distributed power); share not stated, effect sizes are assumptions.
 */
public record DistributedPower(GreenParameters parameters, Emissions emissions) implements FirmInstrument {
    @Override
    public Lever lever() {
        return GreenLevers.DISTRIBUTED_POWER;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        double bill = parameters.electricityBillShare() * site.industry().energyShare() * site.outputPerValueAdded();
        double kept = 1 - parameters.shiftedShare() * parameters.zoneGridShare();
        effects.add(Channel.COST_SAVING, dose * parameters.directPriceCut() * bill * kept);
        double carbon = -StrictMath.log1p(-emissions.cut(dose, 0));
        effects.add(Channel.DECARBONISATION, carbon);
        effects.add(Channel.FOOTPRINT, carbon);
    }
}
