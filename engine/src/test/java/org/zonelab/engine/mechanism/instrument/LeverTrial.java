package org.zonelab.engine.mechanism.instrument;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;

/** Remembers what instruments enter for one site, and sites to apply them to. */
public final class LeverTrial implements Effects, ZoneEffects {
    private final Map<Channel, Double> channels = new EnumMap<>(Channel.class);
    private final Map<ZoneChannel, Double> zoneChannels = new EnumMap<>(ZoneChannel.class);
    private final Map<OutlayBase, Double> rates = new EnumMap<>(OutlayBase.class);
    private double yearly;

    @Override
    public void add(Channel channel, double value) {
        channels.merge(channel, value, Double::sum);
    }

    @Override
    public void add(ZoneChannel channel, double value) {
        zoneChannels.merge(channel, value, Double::sum);
    }

    @Override
    public void pay(Outlay outlay, OutlayBase base, double rate) {
        rates.merge(base, rate, Double::sum);
    }

    @Override
    public void pay(Outlay outlay, double perYear) {
        yearly += perYear;
    }

    @Override
    public void collect(OutlayBase base, double rate) {
        rates.merge(base, -rate, Double::sum);
    }

    public double of(Channel channel) {
        return channels.getOrDefault(channel, 0.0);
    }

    public double of(ZoneChannel channel) {
        return zoneChannels.getOrDefault(channel, 0.0);
    }

    /** Rate of all outlays on a base, less what is collected. */
    public double rate(OutlayBase base) {
        return rates.getOrDefault(base, 0.0);
    }

    /** Outlays of the zone, RMB million a year. */
    public double yearly() {
        return yearly;
    }

    /** What an instrument does to the firms of a site. */
    public static LeverTrial of(FirmInstrument instrument, double dose, Site site) {
        LeverTrial effects = new LeverTrial();
        instrument.apply(dose, site, effects);
        return effects;
    }

    /** What an instrument does to a zone. */
    public static LeverTrial of(ZoneInstrument instrument, double dose, ZoneSite site) {
        LeverTrial effects = new LeverTrial();
        instrument.apply(dose, site, effects);
        return effects;
    }

    /** Firms of an industry that exports a fifth and buys a tenth of its inputs abroad; value added a quarter of output. */
    public static Site site(int origin, SizeClass size, double entrantCapital) {
        return new Site(zone(), industry(true), origin, size, 0.5, entrantCapital, 10, 1, 0.4, 300);
    }

    /** The same for a service industry. */
    public static Site services(int origin, SizeClass size, double entrantCapital) {
        return new Site(zone(), industry(false), origin, size, 0.5, entrantCapital, 10, 1, 0.4, 300);
    }

    /** A zone with 100 billion of value added a year. */
    public static ZoneSite zoneSite() {
        return new ZoneSite(zone(), 100_000, 500_000, 40_000, 20_000, 0.1);
    }

    private static Industry industry(boolean industrial) {
        return new Industry(
                "X",
                "X",
                "X",
                industrial,
                true,
                0.25,
                0.4,
                0.3,
                0.1,
                0.05,
                0.02,
                0.05,
                0.2,
                0.1,
                0.02,
                0.2,
                0.03,
                100,
                0.1,
                1e6);
    }

    private static Zone zone() {
        return new Zone("x", "X", "X", 0, "X", "X", "", Region.EAST, 30, 120, 2000, 10, 0, List.of(), DataGrade.C);
    }
}
