package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Paired zones: plants of a zone are built on land of a partner zone (an enclave), and both count tax and output.
 *
 * <pre>
 * ln land need = ln(1 − d)                    of new plants and expansions, on the zone's own land
 * ln land cost = −ln(1 − d)                   all land is paid for
 * paid to host = d R                          of the zone's land revenue R
 * H'           = H (1 − r) + S d / (1 − d)    land that the partner hosts, thousand m2
 * recorded     = s H / (H + L)                of the zone's tax and output goes to the partner
 * cost         = k d                          RMB million a year
 * </pre>
 *
 * <p>d dose: share of new plants' land that the partner provides, S own land sold in the quarter, r share of the zone's land
 * released in it, L own land in use, s split. The land hosted comes off the partner's quota as far as it is free; the rest is the zone's own. The plants stay under the zone's administration and
 * pay for hosted land what the zone's own costs; the partner, whose land it is, gets that money. Price, land and
 * split are not stated in the plan or in the Zhejiang draft: assumption.
 */
public record PairedZones(ChainParameters parameters) implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return ChainLevers.PAIRED_ZONES;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            effects.add(Channel.LAND_NEED, StrictMath.log1p(-dose));
            effects.add(Channel.LAND_COST, -StrictMath.log1p(-dose));
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, parameters.pairCost() * dose);
    }

    /** H', land that the partner hosts after the quarter, thousand m2. */
    public double nextHosted(double hosted, double dose, double landSold, double releasedShare) {
        return hosted * (1 - Math.min(1, releasedShare)) + landSold * dose / (1 - dose);
    }

    /** Share of the zone's tax and output recorded with the partner. */
    public double recorded(double hosted, double landInUse) {
        return hosted > 0 ? parameters.pairSplit() * hosted / (hosted + landInUse) : 0;
    }
}
