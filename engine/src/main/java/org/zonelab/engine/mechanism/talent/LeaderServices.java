package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.TalentLevers;

/**
 * One-stop services for leading people: residence, schools, health care.
 *
 * <pre>
 * amenity  = e v s / n(k)
 * matching = e κ s / n(k)
 * cost     = s e S            RMB million a year
 * </pre>
 *
 * <p>s spending on a leading person and year (RMB million), e share of talent that are leading people, n(k) their net pay, S talent, v worth
 * of a yuan of services, κ matching gain. Source: plans of 2025, amounts not stated; effect sizes are assumptions.
 */
public record LeaderServices(TalentParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return TalentLevers.LEADER_SERVICES;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double pay = new Income(site.wage()).net(parameters.leaderPayMultiple());
        double relative = parameters.leaderShare() * dose / pay;
        effects.add(ZoneChannel.AMENITY, parameters.serviceWorth() * relative);
        effects.add(ZoneChannel.MATCHING, parameters.matchingGain() * relative);
        effects.pay(Outlay.TALENT, dose * parameters.leaderShare() * site.talent());
    }
}
