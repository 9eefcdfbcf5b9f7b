package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.world.Industry;

/** What levers pay to firms and collect from them: rates by type and zone, times what each applies to. */
final class LeverOutlays {
    private final BaseYear base;
    private final Emissions emissions;
    /** {@code [outlay * bases + base][type][zone]}; empty where no lever pays. */
    private final double[][][] rates = new double[Outlay.values().length * OutlayBase.values().length][0][];

    /** {@code [base][type][zone]}; empty where no lever collects. */
    private final double[][][] fees = new double[OutlayBase.values().length][0][];

    LeverOutlays(BaseYear base) {
        this.base = base;
        this.emissions = new Emissions(base.parameters.trade());
    }

    /** Enters a rate that a lever pays. */
    void pay(Outlay outlay, OutlayBase of, int t, int zone, double rate) {
        enter(rates, position(outlay, of), t, zone, rate);
    }

    /** Enters a rate that a lever collects. */
    void collect(OutlayBase of, int t, int zone, double rate) {
        enter(fees, of.ordinal(), t, zone, rate);
    }

    private static int position(Outlay outlay, OutlayBase of) {
        return outlay.ordinal() * OutlayBase.values().length + of.ordinal();
    }

    private void enter(double[][][] entries, int k, int t, int zone, double rate) {
        if (entries[k].length == 0) {
            entries[k] = new double[base.terms.length][base.zones()];
        }
        entries[k][t][zone] += rate;
    }

    /** Adds what was paid and collected in the quarter to the treasury, RMB million. */
    void settle(Channels channels, WorldState state, Treasury treasury) {
        for (OutlayBase of : OutlayBase.values()) {
            for (Outlay outlay : Outlay.values()) {
                settle(rates[position(outlay, of)], of, channels, state, treasury.outlays[outlay.ordinal()]);
            }
            settle(fees[of.ordinal()], of, channels, state, treasury.fees);
        }
    }

    private void settle(double[][] byType, OutlayBase of, Channels channels, WorldState state, double[] amounts) {
        for (int t = 0; t < byType.length; t++) {
            for (int z = 0; z < amounts.length; z++) {
                if (byType[t][z] != 0) {
                    amounts[z] += byType[t][z] * amount(of, channels, state, t, z);
                }
            }
        }
    }

    /** What a rate applies to in the quarter. */
    private double amount(OutlayBase of, Channels channels, WorldState state, int t, int z) {
        CohortTotals totals = state.totals.get(t);
        return switch (of) {
            case INVESTMENT -> totals.of(Measure.INVESTMENT, z);
            case VALUE_ADDED -> totals.of(Measure.VALUE_ADDED, z);
            case FIRMS -> totals.of(Measure.FIRMS, z) / 4;
            case SPECIALISED -> totals.of(Measure.SPECIALISED_ADDED, z) / 4;
            case ENTRIES -> totals.of(Measure.ENTRIES, z);
            case MOVED_CAPITAL -> totals.of(Measure.MOVED_CAPITAL, z);
            case EMISSIONS -> emitted(channels, state, t, z);
        };
    }

    private double emitted(Channels channels, WorldState state, int t, int z) {
        Industry industry = base.terms[t].industry();
        double price = StrictMath.exp(state.priceInForce[base.terms[t].type().industry()]);
        double output = state.totals.get(t).of(Measure.VALUE_ADDED, z)
                / industry.valueAddedRatio()
                / price
                * channels.factor(Channel.VALUE_ADDED_RATIO, t, z, -1);
        double saved = 1 - channels.factor(Channel.DECARBONISATION, t, z, -1);
        return emissions.ofIntensity(channels.emissionIntensity(t, state.quarter), output, saved);
    }
}
