package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;

/**
 * A cut of the cost of exporting.
 *
 * <pre>
 * exports: Δc = x                  ({@link org.zonelab.engine.mechanism.trade.Exports})
 * saved   = k x e / v              (share of value added)
 * outlay  = g x e / v
 * </pre>
 *
 * <p>x cut as a share of the value of exports, e exports and v value added over output, k share that the exporter keeps, the
 * rest goes to buyers as lower prices; g public cost of a yuan saved. Exports are additional as far as buyers switch from
 * other countries; the profit draws plants from other zones too. k and g are assumptions.
 *
 * @param kept k
 * @param publicCost g
 */
public record ExportSaving(double kept, double publicCost) {
    /** Exports over value added of the firms of a site. */
    public static double exportsPerValueAdded(Site site) {
        return site.industry().exportShare() * site.outputPerValueAdded();
    }

    /** Enters a cut of trade cost, its gain and its public cost. */
    void enter(double cut, Site site, Effects effects) {
        double saved = cut * exportsPerValueAdded(site);
        effects.add(Channel.TRADE_COST, cut);
        effects.add(Channel.COST_SAVING, kept * saved);
        effects.pay(Outlay.SERVICES, OutlayBase.VALUE_ADDED, publicCost * saved);
    }
}
