package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.instrument.ChainInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/** What the levers of one quarter do to zones as a whole, by channel; zeros without levers. */
final class ZonePrograms {
    private final double[][] values;
    private final double[][] perYear;

    private ZonePrograms(int zones) {
        values = new double[ZoneChannel.values().length][zones];
        perYear = new double[Outlay.values().length][zones];
    }

    /** Programmes without any lever. */
    static ZonePrograms neutral(BaseYear base) {
        return new ZonePrograms(base.zones());
    }

    /** Applies all instruments whose lever is away from neutral somewhere. */
    static ZonePrograms of(BaseYear base, WorldState state, ResolvedPolicy policy, InstrumentSet instruments) {
        ZonePrograms programs = new ZonePrograms(base.zones());
        for (ZoneInstrument instrument : instruments.zones()) {
            Lever lever = instrument.lever();
            LeverField field = policy.field(lever);
            for (int z = 0; z < base.zones() && !field.isEverywhere(lever.neutral()); z++) {
                double dose = field.mean(z);
                if (dose != lever.neutral()) {
                    instrument.apply(dose, site(base, state, z), programs.new Entry(z, lever));
                }
            }
        }
        for (ChainInstrument instrument : instruments.chains()) {
            Lever lever = instrument.lever();
            LeverField field = policy.field(lever);
            for (int z = 0; z < base.zones() && !field.isEverywhere(lever.neutral()); z++) {
                instrument.pay(AnchorPass.standing(base, state, field, z), programs.new Entry(z, lever));
            }
        }
        return programs;
    }

    private static ZoneSite site(BaseYear base, WorldState state, int z) {
        double firms = 0;
        for (CohortTotals totals : state.totals) {
            firms += totals.of(Measure.FIRMS, z);
        }
        double[] wage = base.world.totals().wage();
        return new ZoneSite(
                base.world.zones().get(z),
                base.world.totals().valueAdded()[z] * StrictMath.exp(base.totalTrend(state.quarter)),
                state.zones.employment[z],
                state.zones.talent[z],
                firms,
                wage[z] * state.zones.relativeWage[z]);
    }

    /** Enters contributions of one lever for one zone, scaled with its take-up. */
    private final class Entry implements ZoneEffects {
        private final int zone;
        private final Lever lever;

        Entry(int zone, Lever lever) {
            this.zone = zone;
            this.lever = lever;
        }

        @Override
        public void add(ZoneChannel channel, double value) {
            values[channel.ordinal()][zone] += lever.takeUp() * value;
        }

        @Override
        public void pay(Outlay outlay, double amount) {
            perYear[outlay.ordinal()][zone] += lever.takeUp() * amount;
        }
    }

    /** Adds to a channel of a zone. */
    void add(ZoneChannel channel, int zone, double value) {
        values[channel.ordinal()][zone] += value;
    }

    /** Adds spending of a zone, RMB million a year. */
    void pay(Outlay outlay, int zone, double amount) {
        perYear[outlay.ordinal()][zone] += amount;
    }

    /** Values of a channel, {@code [zone]}; not to be written. */
    double[] row(ZoneChannel channel) {
        return values[channel.ordinal()];
    }

    /** Spending of the quarter, RMB million, added to {@code [outlay][zone]}. */
    void settle(double[][] outlays) {
        for (int k = 0; k < perYear.length; k++) {
            for (int z = 0; z < perYear[k].length; z++) {
                outlays[k][z] += perYear[k][z] / 4;
            }
        }
    }
}
