package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.SizeClass;
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
 * Pilot rules shared with a free-trade area.
 *
 * <pre>
 * Δ ln(days) = ln(1 − x p),   Δc = x t
 * foreign:  ΔV = x a,  Δ ln(projects) = x a
 * saved     = k x t e / v − x l      (share of value added)
 * </pre>
 *
 * <p>x share of the rules copied, p approval days and t trade cost saved, a projects that wider access lets in, l cost of
 * stricter rules on labour, environment and subsidies for foreign firms and exporters; e, v, k as in {@link ExportSaving}. Projects by wider
 * access are additional: the number rises as much as the zone's utility, so that others lose none; those drawn by faster
 * approval and cheaper trade are mostly moved. All sizes are assumptions.
 */
public record FreeTradePilot(OpeningParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.FREE_TRADE_PILOT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        effects.add(Channel.APPROVAL_TIME, StrictMath.log1p(-dose * parameters.pilotApprovalCut()));
        if (site.industry().industrial()) {
            new ExportSaving(parameters.tradeSavingKept(), parameters.tradeServiceCost())
                    .enter(dose * parameters.pilotTradeCut(), site, effects);
        }
        if (site.foreign() && site.size() != SizeClass.MICRO) {
            effects.add(Channel.AFFINITY, dose * parameters.pilotAccess());
            effects.add(Channel.ARRIVALS, dose * parameters.pilotAccess());
        }
        double aligned = site.foreign() ? 1 : site.industry().exportShare();
        effects.add(Channel.COST_SAVING, -dose * parameters.pilotAlignmentCost() * aligned);
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, dose * parameters.pilotStaffCost());
    }
}
