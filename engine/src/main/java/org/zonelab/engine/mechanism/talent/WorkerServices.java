package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.mechanism.labour.LabourParameters;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.TalentLevers;

/**
 * Housing, schools and clinics for shop-floor workers.
 *
 * <pre>
 * amenity  = v s / n
 * matching = κ s / w
 * cost     = s E              RMB million a year
 * </pre>
 *
 * <p>s spending on a worker and year (RMB million), w wage and n net pay of talent (RMB million a year), E jobs, v worth of a yuan of
 * services, κ matching gain. Certified technicians are talent and count the services in their choice of a zone. Source: plans of
 * 2025, amounts not stated; effect sizes are assumptions.
 */
public record WorkerServices(TalentParameters parameters, LabourParameters labour) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return TalentLevers.WORKER_SERVICES;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double pay = new Income(site.wage()).net(labour.talentPayMultiple());
        effects.add(ZoneChannel.AMENITY, parameters.serviceWorth() * dose / pay);
        effects.add(ZoneChannel.MATCHING, parameters.matchingGain() * dose / site.wage());
        effects.pay(Outlay.TALENT, dose * site.employment());
    }
}
