package org.zonelab.engine.mechanism.trade;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of trade and carbon.
 *
 * @param exportCostElasticity rise of exports per unit of ad valorem trade cost cut
 * @param importCostElasticity rise of imports per unit of ad valorem trade cost cut
 * @param electricityShare share of emissions from bought electricity
 * @param intensityDecline yearly fall of emissions per output without any lever, fraction
 * @param greenExportElasticity rise of exports per unit of emission cut that buyers can see
 */
public record TradeParameters(
        double exportCostElasticity,
        double importCostElasticity,
        double electricityShare,
        double intensityDecline,
        double greenExportElasticity) {
    public TradeParameters {
        Bounds.within("exportCostElasticity", exportCostElasticity, 0, 20);
        Bounds.within("importCostElasticity", importCostElasticity, 0, 20);
        Bounds.within("electricityShare", electricityShare, 0, 1);
        Bounds.within("intensityDecline", intensityDecline, 0, 0.2);
        Bounds.within("greenExportElasticity", greenExportElasticity, 0, 1);
    }
}
