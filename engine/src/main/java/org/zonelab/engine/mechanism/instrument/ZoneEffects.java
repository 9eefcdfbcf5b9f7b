package org.zonelab.engine.mechanism.instrument;

/** Where an instrument enters what it does to a {@link ZoneSite} and what that costs. */
public interface ZoneEffects {
    /** Adds to a channel; the unit is the channel's. */
    void add(ZoneChannel channel, double value);

    /** Adds public spending, RMB million a year. */
    void pay(Outlay outlay, double perYear);
}
