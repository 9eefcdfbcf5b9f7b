package org.zonelab.engine.mechanism.instrument;

/** Where an instrument enters what it does to the firms of a {@link Site} and what that costs. */
public interface Effects {
    /** Adds to a channel; the unit is the channel's. */
    void add(Channel channel, double value);

    /** Adds public spending as a rate of a base. */
    void pay(Outlay outlay, OutlayBase base, double rate);

    /** Adds what the zone collects from these firms, a price on carbon or a fee, as a rate of a base. */
    void collect(OutlayBase base, double rate);
}
