package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.Lever;

/**
 * A project that its zone refuses for want of land is offered to the other zones of the province first.
 *
 * <pre>P(a sister zone gets it) = d a,   if one has land;   cost = k d   RMB million a year and zone</pre>
 *
 * <p>d dose: share of refused projects that are offered, a share of offers that investors accept; else the project makes its
 * second choice as without the lever. Nothing in a province with one zone but the cost. Assumption: neither d nor a is
 * stated or estimated.
 */
public record SisterOffer(ChainParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return ChainLevers.SISTER_OFFER;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.pay(Outlay.SERVICES, parameters.sisterCost() * dose);
    }

    /** Probability that a refused project goes to a sister zone with land. */
    public double probability(double dose) {
        return dose * parameters.sisterAcceptance();
    }
}
