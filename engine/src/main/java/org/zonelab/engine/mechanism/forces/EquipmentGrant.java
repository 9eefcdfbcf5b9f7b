package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.mechanism.innovation.UpgradeGrant;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Grant for technical upgrading and new equipment of industrial firms; {@link UpgradeGrant} is the equation.
 *
 * <p>Every industrial investment claims it, planned or not, so that the cost covers deadweight too.
 */
public record EquipmentGrant(UpgradeGrant grant) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.EQUIPMENT_GRANT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial()) {
            double share = 1 - grant.capitalPrice(dose);
            effects.add(Channel.CAPITAL_GRANT, share);
            effects.pay(Outlay.GRANTS, OutlayBase.INVESTMENT, share);
        }
    }
}
