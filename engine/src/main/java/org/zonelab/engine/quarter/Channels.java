package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.innovation.ResearchPlatform;
import org.zonelab.engine.mechanism.instrument.ChainInstrument;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.PublicCapital;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.land.LandLease;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.Reach;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.world.Industry;

/**
 * What the levers of one quarter do to firms, by channel, type and zone; a channel that no lever moves has no rows and
 * reads as zeros, so that an empty policy is exactly neutral.
 */
final class Channels {
    private static final double MOST_GRANTED = 0.9;
    private static final double[] NOTHING = new double[0];

    private final BaseYear base;
    private final double[] none;
    /** {@code [channel][type][zone]}; empty where nothing moves. */
    private final double[][][] rows = new double[Channel.values().length][0][];
    /** Mean over the zones of what national levers enter, {@code [channel][type]}; empty where nothing does. */
    private final double[][] national = new double[Channel.values().length][0];

    private final LeverOutlays outlays;

    private final Annuity annuity;
    private final LandLease lease;

    private Channels(BaseYear base) {
        this.base = base;
        this.none = new double[base.zones()];
        this.outlays = new LeverOutlays(base);
        this.lease = new LandLease(base.parameters.land());
        this.annuity = new Annuity(
                base.parameters.tax().discountRate(), base.parameters.tax().horizonYears());
    }

    /** Channels without any lever. */
    static Channels neutral(BaseYear base) {
        return new Channels(base);
    }

    /** Applies all instruments whose lever is away from neutral somewhere. */
    static Channels of(BaseYear base, WorldState state, ResolvedPolicy policy, InstrumentSet instruments) {
        Channels channels = new Channels(base);
        for (FirmInstrument instrument : instruments.firms()) {
            Lever lever = instrument.lever();
            channels.apply(instrument, policy.field(lever), state, At.DATE);
            if (lever.announcedQuartersBefore() > 0) {
                channels.apply(instrument, policy.foreseen(lever), state, At.ANNOUNCEMENT);
            }
        }
        for (ChainInstrument instrument : instruments.chains()) {
            LeverField field = policy.field(instrument.lever());
            for (int z = 0;
                    z < base.zones() && !field.isEverywhere(instrument.lever().neutral());
                    z++) {
                if (field.mean(z) != instrument.lever().neutral()) {
                    channels.apply(instrument, field, state, z);
                }
            }
        }
        channels.addStocks(state);
        new OpeningStocks(base).enter(state, channels);
        return channels;
    }

    /** From when a lever counts: what firms think of a place may move before anything else does. */
    private enum At {
        DATE,
        ANNOUNCEMENT;

        /** Whether a channel of a lever moves then. */
        boolean moves(Channel channel, Lever lever) {
            boolean early = channel == Channel.AFFINITY && lever.announcedQuartersBefore() > 0;
            return early == (this == ANNOUNCEMENT);
        }
    }

    private void apply(FirmInstrument instrument, LeverField field, WorldState state, At at) {
        Lever lever = instrument.lever();
        if (field.isEverywhere(lever.neutral())) {
            return;
        }
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            for (int z = 0; z < none.length; z++) {
                double dose = field.at(z, type.industry(), type.origin());
                if (dose != lever.neutral()) {
                    instrument.apply(dose, site(state, t, z), new Entry(t, z, lever, at));
                }
            }
        }
    }

    private void apply(ChainInstrument instrument, LeverField field, WorldState state, int zone) {
        double[] doses = AnchorPass.standing(base, state, field, zone);
        for (int t = 0; t < base.terms.length; t++) {
            instrument.apply(doses, site(state, t, zone), new Entry(t, zone, instrument.lever(), At.DATE));
        }
    }

    private Site site(WorldState state, int t, int zone) {
        TypeTerms terms = base.terms[t];
        return new Site(
                base.world.zones().get(zone),
                terms.industry(),
                terms.type().origin(),
                terms.type().size(),
                valueAddedPerCapital(t),
                entrantCapital(t),
                state.totals.get(t).of(Measure.FIRMS, zone),
                base.world.totals().plotRatio()[zone],
                state.zones.landPrice[zone],
                emissionIntensity(t, state.quarter));
    }

    /** Yearly value added per unit of capital of a type without a gap, 1/year. */
    double valueAddedPerCapital(int t) {
        TypeTerms terms = base.terms[t];
        Industry industry = terms.industry();
        double marginalShare = base.parameters.production().returnsToScale() - industry.labourShare();
        return base.wedge[terms.type().industry()] * terms.baseUserCost()[0] / marginalShare;
    }

    /** Carbon dioxide of an industry without levers in the year of a quarter, t per RMB million of gross output. */
    double emissionIntensity(int t, int quarter) {
        return base.terms[t].industry().emissionIntensity() * base.emissionsLeft(quarter);
    }

    /** Enters contributions of one lever for one type in one zone, scaled with its take-up. */
    private final class Entry implements Effects {
        private final int type;
        private final int zone;
        private final Lever lever;
        private final At at;

        Entry(int type, int zone, Lever lever, At at) {
            this.type = type;
            this.zone = zone;
            this.lever = lever;
            this.at = at;
        }

        @Override
        public void add(Channel channel, double value) {
            if (!at.moves(channel, lever)) {
                return;
            }
            put(channel, type, zone, lever.takeUp() * value);
            if (lever.reach() == Reach.NATIONAL) {
                int k = channel.ordinal();
                if (national[k].length == 0) {
                    national[k] = new double[base.terms.length];
                }
                national[k][type] += lever.takeUp() * value / none.length;
            }
        }

        @Override
        public void pay(Outlay outlay, OutlayBase of, double rate) {
            if (at == At.ANNOUNCEMENT) {
                return;
            }
            outlays.pay(outlay, of, type, zone, lever.takeUp() * rate);
        }

        @Override
        public void collect(OutlayBase of, double rate) {
            if (at == At.ANNOUNCEMENT) {
                return;
            }
            outlays.collect(of, type, zone, lever.takeUp() * rate);
        }
    }

    /** Yearly research of a zone in the base year, RMB million. */
    private double research(int zone) {
        double sum = 0;
        for (int i = 0; i < base.industries(); i++) {
            sum += base.world.industries().get(i).researchIntensity() * base.output[zone * base.industries() + i];
        }
        return sum;
    }

    void put(Channel channel, int t, int zone, double value) {
        int k = channel.ordinal();
        if (rows[k].length == 0) {
            rows[k] = new double[base.terms.length][none.length];
        }
        rows[k][t][zone] += value;
    }

    /** What public stocks of the zones give their firms: infrastructure productivity, shared laboratories cheaper research. */
    private void addStocks(WorldState state) {
        PublicCapital capital = new PublicCapital(base.parameters.instrument());
        ResearchPlatform platform = new ResearchPlatform(base.parameters.innovation());
        double[] valueAdded = base.world.totals().valueAdded();
        for (int z = 0; z < none.length; z++) {
            if (state.zones.infrastructure[z] > 0) {
                double gain = capital.productivity(state.zones.infrastructure[z], valueAdded[z]);
                for (int t = 0; t < base.terms.length; t++) {
                    put(Channel.PRODUCTIVITY, t, z, gain);
                }
            }
            if (state.zones.platform[z] > 0) {
                double saving = platform.saving(state.zones.platform[z], research(z));
                for (int t = 0; t < base.terms.length; t++) {
                    Industry industry = base.terms[t].industry();
                    put(Channel.COST_SAVING, t, z, saving * industry.researchIntensity() / industry.valueAddedRatio());
                    put(Channel.RESEARCH, t, z, StrictMath.log(platform.researchFactor(saving)));
                }
            }
        }
    }

    /** Adds to a channel for firms of every type in a zone. */
    void add(Channel channel, int zone, double value) {
        for (int t = 0; t < base.terms.length; t++) {
            put(channel, t, zone, value);
        }
    }

    boolean moves(Channel channel) {
        return rows[channel.ordinal()].length > 0;
    }

    /** Values of a channel for a type, {@code [zone]}; not to be written. */
    double[] row(Channel channel, int t) {
        double[][] byType = rows[channel.ordinal()];
        return byType.length == 0 ? none : byType[t];
    }

    /** Values of a channel for a type, or an array without entries if no lever moves it. */
    double[] rowOrNothing(Channel channel, int t) {
        double[][] byType = rows[channel.ordinal()];
        return byType.length == 0 ? NOTHING : byType[t];
    }

    /** e to the value of a log channel; exactly 1 if no lever moves it. */
    double factor(Channel channel, int t, int zone) {
        double[][] byType = rows[channel.ordinal()];
        return byType.length == 0 || byType[t][zone] == 0 ? 1 : StrictMath.exp(byType[t][zone]);
    }

    /** e to a multiple of the value of a log channel; exactly 1 if no lever moves it. */
    double factor(Channel channel, int t, int zone, double multiple) {
        double value = row(channel, t)[zone];
        return value == 0 ? 1 : StrictMath.exp(multiple * value);
    }

    /** Share of the price of capital that grants leave, fraction. */
    double capitalPrice(int t, int zone) {
        double grant = row(Channel.CAPITAL_GRANT, t)[zone];
        return grant < MOST_GRANTED ? 1 - grant : 1 - MOST_GRANTED;
    }

    /** Share of new land that is leased, at most 1. */
    double leased(int t, int zone) {
        return Math.min(1, row(Channel.LEASED_LAND, t)[zone]);
    }

    /** Yearly cost of land over that of land bought at the market price; exactly 1 without levers. */
    double landCost(int t, int zone) {
        double share = leased(t, zone);
        double left =
                share == 0 ? 1 : lease.costLeft(share, base.parameters.tax().discountRate());
        return left * factor(Channel.LAND_COST, t, zone);
    }

    /** Yearly return that lasting changes of cost and productivity add, percentage points before corporate tax. */
    double runningPoints(int t, int zone) {
        double share = row(Channel.COST_SAVING, t)[zone] + row(Channel.PRODUCTIVITY, t)[zone];
        return share == 0 ? 0 : 100 * share * valueAddedPerCapital(t);
    }

    /** What grants and one-off costs of a new plant add to its yearly return, percentage points before corporate tax. */
    double startPoints(int t, int zone) {
        double grant = row(Channel.CAPITAL_GRANT, t)[zone];
        double saved = row(Channel.PROJECT_COST, t)[zone];
        return grant == 0 && saved == 0 ? 0 : annuity.percentagePoints(grant + saved / entrantCapital(t));
    }

    /** The same two for the mean of what national levers enter: the gain of elsewhere in China. */
    double nationalPoints(int t) {
        double share = national(Channel.COST_SAVING, t) + national(Channel.PRODUCTIVITY, t);
        double once = national(Channel.CAPITAL_GRANT, t) + national(Channel.PROJECT_COST, t) / entrantCapital(t);
        return share == 0 && once == 0 ? 0 : 100 * share * valueAddedPerCapital(t) + annuity.percentagePoints(once);
    }

    /** Utility that national levers add elsewhere in China. */
    double nationalAffinity(int t) {
        return national(Channel.AFFINITY, t);
    }

    private double national(Channel channel, int t) {
        double[] byType = national[channel.ordinal()];
        return byType.length == 0 ? 0 : byType[t];
    }

    /** Factor of the number of projects of a type that look for a place: the mean of the zones weighted with their shares. */
    double arrivals(int t) {
        if (!moves(Channel.ARRIVALS)) {
            return 1;
        }
        double[] row = row(Channel.ARRIVALS, t);
        double sum = 0;
        for (int z = 0; z < row.length; z++) {
            sum += base.zoneShare[t][z] * row[z];
        }
        return StrictMath.exp(sum);
    }

    private double entrantCapital(int t) {
        return StrictMath.exp(base.logMeanCapital[t])
                * base.parameters.production().entrantCapitalShare();
    }

    /** Spending on firms and what is collected from them in the quarter, RMB million, added to the treasury. */
    void settle(WorldState state, Treasury treasury) {
        outlays.settle(this, state, treasury);
    }
}
