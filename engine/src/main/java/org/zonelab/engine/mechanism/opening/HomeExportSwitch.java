package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * One standard and one certificate for home and export sales.
 *
 * <pre>
 * η     = x η₀              (exports × (price at home)^−η)
 * saved = x s e / v         (share of value added)
 * </pre>
 *
 * <p>x share of the cost of switching removed, η elasticity of exports to the gap between the price abroad, which stays on trend, and the price
 * at home; s cost of two standards as a share of exports, e exports and v value added over output. When prices fall at
 * home, firms sell more abroad, and less when they rise: exports are moved from home sales, output is what it was. The public
 * pays for certificates and fairs. η₀ and s are assumptions.
 */
public record HomeExportSwitch(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.HOME_EXPORT_SWITCH;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial()) {
            double saved = dose * parameters.switchCost() * ExportSaving.exportsPerValueAdded(site);
            effects.add(Channel.EXPORT_SWITCH, dose * parameters.switchElasticity());
            effects.add(Channel.COST_SAVING, saved);
            effects.pay(Outlay.SERVICES, OutlayBase.VALUE_ADDED, parameters.switchServiceCost() * saved);
        }
    }
}
