package org.zonelab.engine.mechanism.instrument;

import java.util.HashMap;
import java.util.Map;

/** Keeps what an instrument enters for a site, so that a test can compare it with numbers worked by hand. */
public final class RecordedEffects implements Effects {
    private final Map<Object, Double> values = new HashMap<>();

    /** What an instrument does at a dose. */
    public static RecordedEffects of(FirmInstrument instrument, double dose, Site site) {
        RecordedEffects effects = new RecordedEffects();
        instrument.apply(dose, site, effects);
        return effects;
    }

    @Override
    public void add(Channel channel, double value) {
        values.merge(channel, value, Double::sum);
    }

    @Override
    public void pay(Outlay outlay, OutlayBase base, double rate) {
        values.merge(outlay + " " + base, rate, Double::sum);
    }

    @Override
    public void collect(OutlayBase base, double rate) {
        values.merge("collected " + base, rate, Double::sum);
    }

    /** Value of a channel, 0 if the instrument left it alone. */
    public double value(Channel channel) {
        return values.getOrDefault(channel, 0.0);
    }

    public double paid(Outlay outlay, OutlayBase base) {
        return values.getOrDefault(outlay + " " + base, 0.0);
    }

    public double collected(OutlayBase base) {
        return values.getOrDefault("collected " + base, 0.0);
    }

    /** Whether the instrument entered nothing at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
