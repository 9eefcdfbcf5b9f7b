package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.TalentLevers;

/**
 * Income tax of leading people above a cap is refunded, to those of them whom the rule reaches.
 *
 * <pre>g = r e max(0, tax(G) − c T(G)),   G = k w</pre>
 *
 * <p>g refund a head of all talent (RMB million a year), r share of leading people whom the rule reaches, e share of talent that are
 * leading people, G their gross pay, T its taxable part, c cap (fraction), w zone wage, k pay over it. The quarter adds g to
 * the pay of talent and charges it to the zone: most talent earns too little for a cap of 15 % to bind. Source: Caishui [2019] 31 and
 * [2023] 34 (Greater Bay Area, people from outside the mainland alone).
 */
public record IncomeTaxCap(TalentParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return TalentLevers.INCOME_TAX_CAP;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double refund = new Income(site.wage()).refund(parameters.leaderPayMultiple(), dose);
        effects.add(ZoneChannel.TALENT_GRANT, parameters.capReach() * parameters.leaderShare() * refund);
    }
}
