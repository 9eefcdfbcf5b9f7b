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
 * Additional seats of dual training; graduates follow after the years of training ({@code labour.TrainingQueue}).
 *
 * <pre>
 * seats = s E / 1000           persons a year
 * cost  = c n seats            RMB million a year, booked when a seat is filled
 * </pre>
 *
 * <p>s seats per thousand jobs, E jobs, c public cost of a seat a year (RMB million), n years of training. The share of trainees who
 * stay is part of the queue. What firms spend on trainees is taken as covered by their work. Source: 2025 plan (dual system);
 * number of seats not stated.
 */
public record TrainingSeats(TalentParameters parameters, LabourParameters labour) implements ZoneInstrument {
    private static final double PER_THOUSAND = 1e-3;

    @Override
    public Lever lever() {
        return TalentLevers.TRAINING_SEATS;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double seats = PER_THOUSAND * dose * site.employment();
        effects.add(ZoneChannel.TRAINING_SEATS, seats);
        effects.pay(Outlay.TALENT, parameters.seatCost() * labour.trainingYears() * seats);
    }
}
