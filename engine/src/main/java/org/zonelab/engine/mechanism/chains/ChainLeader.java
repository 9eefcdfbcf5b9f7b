package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.Lever;

/**
 * An official answers for a chain across the zones of a province and brings buyers and suppliers together.
 *
 * <pre>
 * cost saving = g d [h + (1 − h) S_zi] m_i / v_i      share of value added
 * cost        = k d                                    RMB million a year and zone
 * </pre>
 *
 * <p>d dose, 0 none to 1 all firms of the chain, g share of purchases saved, h part that needs no other zone, S share of the
 * partners' output in the province that lies in other zones, m domestic inputs and v value added per output. A zone alone
 * in its province gains h only. Assumption: the effect of chain leaders has been studied for innovation, not for purchases.
 */
public record ChainLeader(ChainParameters parameters, SupplyMap map) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return ChainLevers.CHAIN_LEADER;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double own = parameters.leaderOwnShare();
            double reached = own + (1 - own) * map.beyond(site.zone(), site.industry());
            double purchases = map.inputs(site.industry()) * site.outputPerValueAdded();
            effects.add(Channel.COST_SAVING, parameters.leaderSaving() * dose * reached * purchases);
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, parameters.leaderCost() * dose);
    }
}
