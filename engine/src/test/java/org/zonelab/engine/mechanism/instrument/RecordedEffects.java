package org.zonelab.engine.mechanism.instrument;

import java.util.HashMap;
import java.util.Map;

/** Keeps what an instrument enters for a site or a zone, so that a test can compare it with numbers worked by hand. */
public final class RecordedEffects implements Effects, ZoneEffects {
    private final Map<Object, Double> values = new HashMap<>();

    /** What an instrument does at a dose. */
    public static RecordedEffects of(FirmInstrument instrument, double dose, Site site) {
        RecordedEffects effects = new RecordedEffects();
        instrument.apply(dose, site, effects);
        return effects;
    }

    /** What an instrument does to a zone at a dose. */
    public static RecordedEffects of(ZoneInstrument instrument, double dose, ZoneSite site) {
        RecordedEffects effects = new RecordedEffects();
        instrument.apply(dose, site, effects);
        return effects;
    }

    @Override
    public void add(ZoneChannel channel, double value) {
        values.merge(channel, value, Double::sum);
    }

    @Override
    public void pay(Outlay outlay, double perYear) {
        values.merge(outlay, perYear, Double::sum);
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

    /** Value of a zone's channel, 0 if the instrument left it alone. */
    public double value(ZoneChannel channel) {
        return values.getOrDefault(channel, 0.0);
    }

    /** Spending of the zone, RMB million a year. */
    public double paid(Outlay outlay) {
        return values.getOrDefault(outlay, 0.0);
    }

    /** Spending of the zone for all purposes, RMB million a year. */
    public double yearly() {
        double sum = 0;
        for (Outlay outlay : Outlay.values()) {
            sum += paid(outlay);
        }
        return sum;
    }

    /** Rate of all outlays on a base, less what is collected. */
    public double rate(OutlayBase base) {
        double sum = -collected(base);
        for (Outlay outlay : Outlay.values()) {
            sum += paid(outlay, base);
        }
        return sum;
    }

    public double collected(OutlayBase base) {
        return values.getOrDefault("collected " + base, 0.0);
    }

    /** Whether the instrument entered nothing at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
