package org.zonelab.engine.mechanism.opening;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;

/** The instruments of opening, in the order of the catalogue. */
public final class OpeningInstruments {
    private OpeningInstruments() {}

    /**
     * All of them with the given effect sizes.
     *
     * @param discountRate of firms, 1/year
     * @param elasticity of capital to its user cost
     */
    public static List<Instrument> of(OpeningParameters parameters, double discountRate, double elasticity) {
        return List.of(
                new SectorOpening(parameters),
                new PromotionTeams(parameters),
                new PromotionAgents(parameters),
                new PromotionFund(parameters),
                new TradeCostCut(parameters),
                new BondedArea(parameters),
                new DigitalServices(parameters),
                new FreeTradePilot(parameters),
                new OriginAffinity(parameters),
                new Headquarters(parameters),
                new ResearchCentres(parameters),
                new LogisticsHub(parameters),
                new HomeExportSwitch(parameters),
                new ParksAbroad(parameters, discountRate, elasticity));
    }
}
