package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * A bonded area, in which duty and tax on imported inputs fall due late, or never for what is exported.
 *
 * <pre>
 * saved = x d m (1 − v) / v      (share of value added)
 * Δc    = x t                    (cut of the cost of exports)
 * </pre>
 *
 * <p>x share of imported inputs and exports handled, m imported share of inputs, v value added over output, d interest saved
 * per yuan of imported inputs, t cut per yuan of exports. Exports under bond are partly moved from other zones without such
 * an area. The zone pays for fences and staff in proportion to its value added; the delay of duty and import tax is not in
 * the fiscal account, which has no customs. d and t are assumptions.
 */
public record BondedArea(OpeningParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.BONDED_AREA;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial()) {
            double ratio = site.industry().valueAddedRatio();
            double imported = site.industry().importShare() * (1 - ratio) / ratio;
            effects.add(Channel.COST_SAVING, dose * parameters.bondedInputSaving() * imported);
            effects.add(Channel.TRADE_COST, dose * parameters.bondedTradeCut());
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, dose * parameters.bondedRunningCost() * site.valueAdded());
    }
}
