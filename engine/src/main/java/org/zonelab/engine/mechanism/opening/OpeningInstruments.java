package org.zonelab.engine.mechanism.opening;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;

/** The instruments of opening, in the order of the catalogue. */
public final class OpeningInstruments {
    private OpeningInstruments() {}

    /** All of them with the given effect sizes. */
    public static List<Instrument> of(OpeningParameters parameters) {
        return List.of(
                new SectorOpening(parameters),
                new PromotionTeams(parameters),
                new PromotionAgents(parameters),
                new PromotionFund(parameters),
                new TradeCostCut(parameters),
                new BondedArea(parameters),
                new DigitalServices(parameters),
                new FreeTradePilot(parameters),
                new OriginAffinity(parameters));
    }
}
