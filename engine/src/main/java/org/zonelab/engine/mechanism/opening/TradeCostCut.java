package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Cheaper and faster clearance for industrial exporters; {@link ExportSaving} is the equation.
 */
public record TradeCostCut(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.TRADE_COST_CUT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial()) {
            new ExportSaving(parameters.tradeSavingKept(), parameters.tradeServiceCost()).enter(dose, site, effects);
        }
    }
}
