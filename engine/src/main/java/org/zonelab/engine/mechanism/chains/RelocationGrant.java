package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Grant of a receiving zone to firms that move to it from another zone.
 *
 * <pre>gain = 100 a g,   cost = g × capital moved</pre>
 *
 * <p>g dose (share of the capital moved), a annuity (1/year); the gain is in percentage points of yearly return and acts only
 * on firms that reconsider their zone. Those who would have moved anyway claim it too. The zone they leave loses output, jobs
 * and tax. The rate is not stated in the plan: assumption.
 */
public record RelocationGrant(Annuity annuity) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ChainLevers.RELOCATION_GRANT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.RELOCATION, annuity.percentagePoints(dose));
            effects.pay(Outlay.GRANTS, OutlayBase.MOVED_CAPITAL, dose);
        }
    }
}
