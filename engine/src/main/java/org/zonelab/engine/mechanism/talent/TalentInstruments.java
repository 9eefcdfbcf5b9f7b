package org.zonelab.engine.mechanism.talent;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.labour.LabourParameters;

/** The instruments of this area. */
public final class TalentInstruments {
    private TalentInstruments() {}

    /** All of them, in the order of the catalogue. */
    public static List<Instrument> of(TalentParameters parameters, LabourParameters labour) {
        return List.of(
                new RecruitingGrant(parameters, labour),
                new IncomeTaxCap(parameters),
                new TrainingSeats(parameters, labour),
                new LeaderServices(parameters),
                new WorkerServices(parameters, labour));
    }
}
