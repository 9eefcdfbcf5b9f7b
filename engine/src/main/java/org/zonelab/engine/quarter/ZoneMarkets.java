package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.fiscal.FiscalRule;
import org.zonelab.engine.mechanism.innovation.ResearchPlatform;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.PublicCapital;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.labour.IncomeTax;
import org.zonelab.engine.mechanism.labour.TalentMigration;
import org.zonelab.engine.mechanism.labour.TalentPay;
import org.zonelab.engine.mechanism.labour.TalentScarcity;
import org.zonelab.engine.mechanism.labour.TalentSpillover;
import org.zonelab.engine.mechanism.labour.TalentStock;
import org.zonelab.engine.mechanism.labour.TrainingQueue;
import org.zonelab.engine.mechanism.labour.WageCurve;
import org.zonelab.engine.mechanism.land.LandClearing;
import org.zonelab.engine.mechanism.land.LandFloor;
import org.zonelab.engine.mechanism.land.LandLease;
import org.zonelab.engine.mechanism.land.LandPrice;
import org.zonelab.engine.mechanism.land.LandQuota;
import org.zonelab.engine.mechanism.land.LandStock;
import org.zonelab.engine.mechanism.land.QuotaPool;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.ResolvedPolicy;

/** Land, labour and talent of every zone clear once all firms have moved. */
final class ZoneMarkets {
    /** No cap on the income tax of talent as a whole: caps for few people are grants. */
    private static final double NO_CAP = 1;

    private final BaseYear base;
    private final WorldState state;
    private final double[] zoneBuffer;
    private final double[] other;
    private final double[] third;
    private final double[] floor;
    private final FiscalRule fiscal;

    ZoneMarkets(BaseYear base, WorldState state) {
        this.base = base;
        this.state = state;
        this.fiscal = new FiscalRule(base.parameters.fiscal());
        this.zoneBuffer = new double[base.zones()];
        this.other = new double[base.zones()];
        this.third = new double[base.zones()];
        this.floor = new double[base.zones()];
        LandFloor law = new LandFloor(base.parameters.land());
        for (int z = 0; z < floor.length; z++) {
            floor[z] = law.price(law.grade(base.world.totals().landPrice()[z]), 0);
        }
    }

    /**
     * Quota, use and price of land.
     *
     * @param released land of plants that closed this quarter, thousand m2, {@code [zone]}
     */
    void land(ResolvedPolicy policy, ZonePrograms programs, double[] released) {
        ZoneColumns zones = state.zones;
        double trend = base.stockTrend(state.quarter);
        LandStock stock = new LandStock(base.parameters.land());
        stock.advance(released, zones.redeveloping, zoneBuffer);
        Arrays.fill(zones.landUse, 0);
        for (CohortTotals totals : state.totals) {
            double[] land = totals.row(Measure.LAND);
            for (int z = 0; z < land.length; z++) {
                zones.landUse[z] += land[z];
            }
        }
        fill(policy, LeverCatalogue.LAND_QUOTA, zoneBuffer);
        double[] addition = programs.row(ZoneChannel.LAND_QUOTA);
        double[] redeveloped = programs.row(ZoneChannel.REDEVELOPMENT);
        for (int z = 0; z < zoneBuffer.length; z++) {
            zoneBuffer[z] += addition[z];
            clear(z, redeveloped[z], base.landUse[z] * trend);
            other[z] = zones.redeveloped[z];
        }
        new LandQuota(base.parameters.land()).all(base.landUse, trend, zoneBuffer, other, zones.landQuota);
        state.pairings.reserve(base, zones);
        QuotaPool.share(programs.row(ZoneChannel.POOLED_QUOTA), base.provinces, zones.landUse, zones.landQuota);
        fill(policy, LeverCatalogue.LAND_PRICE_FACTOR, zoneBuffer);
        double[] priceChange = programs.row(ZoneChannel.LAND_PRICE);
        for (int z = 0; z < zoneBuffer.length; z++) {
            zoneBuffer[z] *= priceChange[z] == 0 ? 1 : StrictMath.exp(priceChange[z]);
        }
        for (int z = 0; z < other.length; z++) {
            other[z] = base.landUse[z] * trend;
        }
        new LandPrice(base.parameters.land())
                .charge(
                        zones.landUse,
                        other,
                        zones.landQuota,
                        base.world.totals().landPrice(),
                        zoneBuffer,
                        floor,
                        zones.landPrice);
    }

    /** Clears low-yield land for a quarter at a pace, share a year, and pays for it. */
    private void clear(int z, double pace, double baseUse) {
        if (pace > 0) {
            LandClearing clearing = new LandClearing(base.parameters.land());
            double before = state.zones.redeveloped[z];
            double after = clearing.next(before, pace);
            state.zones.redeveloped[z] = after;
            state.treasury.outlays[Outlay.GRANTS.ordinal()][z] +=
                    clearing.compensation(before, after, baseUse, state.zones.landPrice[z]);
        }
    }

    /** Land leased this quarter brings rent instead of its price. */
    void leases(Channels channels) {
        LandLease lease = new LandLease(base.parameters.land());
        double[] rent = state.zones.landRent;
        for (int z = 0; z < rent.length; z++) {
            double price = channels.moves(Channel.LEASED_LAND) ? leased(channels, z) : 0;
            state.treasury.landRevenueLater[z] = price - rent[z] / 4;
            rent[z] += lease.rent(price);
        }
    }

    /** Price of the land leased this quarter, RMB million. */
    private double leased(Channels channels, int z) {
        double sum = 0;
        for (int t = 0; t < base.terms.length; t++) {
            if (!BaseYearSolver.sampled(base.terms[t].type())) {
                double sold = state.totals.get(t).row(Measure.LAND_SOLD)[z];
                sum += channels.leased(t, z) * sold * channels.factor(Channel.LAND_COST, t, z);
            }
        }
        return sum * state.zones.landPrice[z];
    }

    /** Jobs, and the wage relative to its trend that answers them. */
    void labour() {
        ZoneColumns zones = state.zones;
        Arrays.fill(zones.jobs, 0);
        double trendWage = StrictMath.exp(base.firmTrend(state.quarter));
        for (int t = 0; t < base.terms.length; t++) {
            double share = base.terms[t].industry().labourShare();
            int industry = base.terms[t].type().industry();
            double[] valueAdded = state.totals.get(t).row(Measure.VALUE_ADDED);
            for (int z = 0; z < valueAdded.length; z++) {
                double wage = base.world.totals().wage()[z] * trendWage * zones.relativeWage[z];
                zones.jobs[z * base.industries() + industry] += share * 4 * valueAdded[z] / wage;
            }
        }
        WageCurve curve = new WageCurve(base.parameters.labour());
        double trend = base.stockTrend(state.quarter);
        for (int z = 0; z < base.zones(); z++) {
            double employment = 0;
            for (int i = 0; i < base.industries(); i++) {
                employment += zones.jobs[z * base.industries() + i];
            }
            zones.employment[z] = employment;
            zones.relativeWage[z] = curve.relative(employment, base.employment[z] * trend, 1);
        }
    }

    /** Talent moves between zones after pay; scarcity costs firms return. */
    void talent(ZonePrograms programs) {
        ZoneColumns zones = state.zones;
        double trend = base.stockTrend(state.quarter);
        double growth = base.stockTrend(state.quarter + 1) / trend;
        TalentMigration migration = new TalentMigration(base.parameters.labour());
        double[] inflow = new double[zoneBuffer.length];
        TalentPay pay = new TalentPay(base.parameters.labour(), new IncomeTax());
        TalentScarcity scarcity = new TalentScarcity(base.parameters.labour());
        TalentStock stock = new TalentStock(base.parameters.labour());
        TalentSpillover spillover = new TalentSpillover(base.parameters.labour().talentSpillover());
        double[] wage = base.world.totals().wage();
        for (int z = 0; z < zoneBuffer.length; z++) {
            double now = wage[z] * zones.relativeWage[z];
            double grant = programs.row(ZoneChannel.TALENT_GRANT)[z];
            double without = pay.relative(now, wage[z], NO_CAP, 0);
            zoneBuffer[z] = pay.relative(now, wage[z], NO_CAP, grant) * (1 + programs.row(ZoneChannel.AMENITY)[z]);
            inflow[z] = migration.fromOutside(zones.talent[z], zoneBuffer[z] / without);
            if (grant > 0) {
                state.treasury.outlays[Outlay.TALENT.ordinal()][z] +=
                        pay.subsidy(now, NO_CAP, grant) / 4 * zones.talent[z];
            }
        }
        migration.net(zones.talent, zoneBuffer, other);
        graduates(programs.row(ZoneChannel.TRAINING_SEATS));
        double share = base.parameters.labour().talentShare();
        for (int z = 0; z < zoneBuffer.length; z++) {
            double target = base.employment[z] * share * trend;
            double recruited = zones.talent[z] * (growth - 1) + inflow[z];
            zones.talent[z] = stock.next(zones.talent[z], target, recruited, third[z], other[z]);
            double tightness = scarcity.tightness(
                    zones.employment[z], base.employment[z] * trend, zones.talent[z], target * growth);
            zones.logTalent[z] = spillover.productivity(zones.talent[z], target * growth);
            double matching = programs.row(ZoneChannel.MATCHING)[z];
            zones.talentCost[z] = scarcity.percentagePoints(tightness, matching == 0 ? 1 : StrictMath.exp(matching));
        }
    }

    /** Graduates of additional training seats, persons a year. */
    private void graduates(double[] seats) {
        Arrays.fill(third, 0);
        new TrainingQueue(base.parameters.labour())
                .advance(Math.max(0, state.quarter), seats, state.zones.trainees, third);
    }

    /** Laboratories, infrastructure and the debt that pays for it move one quarter on. */
    void publicStocks(ZonePrograms programs) {
        ZoneColumns zones = state.zones;
        ResearchPlatform laboratories = new ResearchPlatform(base.parameters.innovation());
        PublicCapital capital = new PublicCapital(base.parameters.instrument());
        state.treasury.issue(programs, zones.debt);
        double[] laboratorySpending = programs.row(ZoneChannel.PLATFORM);
        double[] hub = programs.row(ZoneChannel.HUB);
        double[] paid = programs.row(ZoneChannel.INFRASTRUCTURE);
        for (int z = 0; z < base.zones(); z++) {
            zones.hub[z] = capital.next(zones.hub[z], hub[z] / 4);
            zones.platform[z] = laboratories.next(zones.platform[z], laboratorySpending[z] / 4);
            zones.infrastructure[z] = capital.next(zones.infrastructure[z], paid[z] / 4 + state.treasury.bonds[z]);
            state.treasury.outlays[Outlay.SERVICES.ordinal()][z] += laboratorySpending[z] / 4;
            state.treasury.outlays[Outlay.INFRASTRUCTURE.ordinal()][z] += paid[z] / 4;
            zones.debt[z] = fiscal.nextDebt(zones.debt[z], state.treasury.bonds[z]);
        }
    }

    private void fill(ResolvedPolicy policy, Lever lever, double[] row) {
        for (int z = 0; z < row.length; z++) {
            row[z] = policy.field(lever).mean(z);
        }
    }
}
