package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * A company runs services of the zone.
 *
 * <pre>
 * Δ ln A = x q,   saved = −x f (share of value added),   outlay = −x s Y
 * </pre>
 *
 * <p>x share of services, q gain of quality, f fees, s running cost that the zone no longer bears, Y value added. Cost moves
 * from the zone to firms; whether they gain depends on q against f, both assumptions, and q may be none.
 */
public record MarketOperator(AdministrationParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.MARKET_OPERATOR;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        effects.add(Channel.PRODUCTIVITY, dose * parameters.operatorQuality());
        effects.add(Channel.COST_SAVING, -dose * parameters.operatorFee());
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, -dose * parameters.operatorSaving() * site.valueAdded());
    }
}
