package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Cheaper exports of digital services: the cut of trade cost of service firms; {@link ExportSaving} is the equation.
 */
public record DigitalServices(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.DIGITAL_SERVICES;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (!site.industry().industrial()) {
            new ExportSaving(parameters.tradeSavingKept(), parameters.digitalPlatformCost()).enter(dose, site, effects);
        }
    }
}
