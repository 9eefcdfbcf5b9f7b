package org.zonelab.engine.mechanism.forces;

import java.util.List;
import org.zonelab.engine.mechanism.innovation.Incubation;
import org.zonelab.engine.mechanism.innovation.InnovationParameters;
import org.zonelab.engine.mechanism.innovation.UpgradeGrant;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.pipeline.PipelineParameters;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.mechanism.tax.TaxParameters;

/** The instruments of area I under one draw of the parameters. */
public final class ForcesInstruments {
    private ForcesInstruments() {}

    public static List<Instrument> of(
            ForcesParameters forces,
            TaxParameters tax,
            ProductionParameters production,
            PipelineParameters pipeline,
            InnovationParameters innovation) {
        DigitalAdoption adoption = new DigitalAdoption(
                forces, new Annuity(tax.discountRate(), forces.digitalYears()), 1 / production.entrantCapitalShare());
        return List.of(
                new EquipmentGrant(new UpgradeGrant(tax.equipmentShare())),
                new PlatformSpending(forces, pipeline.delayCostPerMonth()),
                new ConsortiumGrant(forces),
                new OffshoreBases(forces),
                new IncubatorPlaces(forces, new Incubation(innovation)),
                new PilotZone(forces),
                new DigitalPlantGrant(adoption),
                new DigitalPark(adoption),
                new ComputingSupply(forces),
                new ServiceManufacturing(forces),
                new SpecialisedFirms(forces));
    }
}
