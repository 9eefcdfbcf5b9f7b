package org.zonelab.engine.mechanism.instrument;

import java.util.EnumMap;
import java.util.Map;

/** Keeps what an instrument enters for a zone, so that a test can compare it with numbers worked by hand. */
public final class RecordedZoneEffects implements ZoneEffects {
    private final Map<ZoneChannel, Double> values = new EnumMap<>(ZoneChannel.class);
    private final Map<Outlay, Double> outlays = new EnumMap<>(Outlay.class);

    /** What an instrument does at a dose. */
    public static RecordedZoneEffects of(ZoneInstrument instrument, double dose, ZoneSite site) {
        RecordedZoneEffects effects = new RecordedZoneEffects();
        instrument.apply(dose, site, effects);
        return effects;
    }

    @Override
    public void add(ZoneChannel channel, double value) {
        values.merge(channel, value, Double::sum);
    }

    @Override
    public void pay(Outlay outlay, double perYear) {
        outlays.merge(outlay, perYear, Double::sum);
    }

    /** Value of a channel, 0 if the instrument left it alone. */
    public double value(ZoneChannel channel) {
        return values.getOrDefault(channel, 0.0);
    }

    /** Spending, RMB million a year. */
    public double paid(Outlay outlay) {
        return outlays.getOrDefault(outlay, 0.0);
    }
}
