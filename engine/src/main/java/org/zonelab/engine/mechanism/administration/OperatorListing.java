package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.PublicCapital;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Money that the zone's operator raises on the market and builds with.
 *
 * <p>Booked as special bonds are: infrastructure now, interest and repayment later, by the zone; {@link PublicCapital} is what the stock
 * gives firms. Issue cost and what shareholders ask beyond bonds come on top, l per yuan raised, paid at once (present value). A listed
 * company pays dividends and not interest, so that risk is shared; the account has one kind of debt, which is the prudent
 * reading: the zone answers if firms do not come. l is an assumption.
 */
public record OperatorListing(AdministrationParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return AdministrationLevers.OPERATOR_LISTING;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.BONDS, dose);
        effects.pay(Outlay.SERVICES, parameters.listingCost() * dose);
    }
}
