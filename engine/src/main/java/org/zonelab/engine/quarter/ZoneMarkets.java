package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.labour.IncomeTax;
import org.zonelab.engine.mechanism.labour.TalentMigration;
import org.zonelab.engine.mechanism.labour.TalentPay;
import org.zonelab.engine.mechanism.labour.TalentScarcity;
import org.zonelab.engine.mechanism.labour.TalentStock;
import org.zonelab.engine.mechanism.labour.TrainingQueue;
import org.zonelab.engine.mechanism.labour.WageCurve;
import org.zonelab.engine.mechanism.land.LandFloor;
import org.zonelab.engine.mechanism.land.LandPrice;
import org.zonelab.engine.mechanism.land.LandQuota;
import org.zonelab.engine.mechanism.land.LandStock;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.ResolvedPolicy;

/** Land, labour and talent of every zone clear once all firms have moved. */
final class ZoneMarkets {
    private final BaseYear base;
    private final WorldState state;
    private final double[] zoneBuffer;
    private final double[] other;
    private final double[] third;
    private final double[] floor;

    ZoneMarkets(BaseYear base, WorldState state) {
        this.base = base;
        this.state = state;
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
    void land(ResolvedPolicy policy, double[] released) {
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
        Arrays.fill(other, 0);
        new LandQuota(base.parameters.land()).all(base.landUse, trend, zoneBuffer, other, zones.landQuota);
        fill(policy, LeverCatalogue.LAND_PRICE_FACTOR, zoneBuffer);
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
    void talent() {
        ZoneColumns zones = state.zones;
        double trend = base.stockTrend(state.quarter);
        double growth = base.stockTrend(state.quarter + 1) / trend;
        TalentPay pay = new TalentPay(base.parameters.labour(), new IncomeTax());
        TalentScarcity scarcity = new TalentScarcity(base.parameters.labour());
        TalentStock stock = new TalentStock(base.parameters.labour());
        double[] wage = base.world.totals().wage();
        for (int z = 0; z < zoneBuffer.length; z++) {
            zoneBuffer[z] = pay.relative(wage[z] * zones.relativeWage[z], wage[z], 1, 0);
        }
        new TalentMigration(base.parameters.labour()).net(zones.talent, zoneBuffer, other);
        graduates();
        double share = base.parameters.labour().talentShare();
        for (int z = 0; z < zoneBuffer.length; z++) {
            double target = base.employment[z] * share * trend;
            double recruited = zones.talent[z] * (growth - 1);
            zones.talent[z] = stock.next(zones.talent[z], target, recruited, third[z], other[z]);
            double tightness = scarcity.tightness(
                    zones.employment[z], base.employment[z] * trend, zones.talent[z], target * growth);
            zones.talentCost[z] = scarcity.percentagePoints(tightness, 1);
        }
    }

    /** Graduates of additional training seats; none until a lever adds seats. */
    private void graduates() {
        Arrays.fill(third, 0);
        Arrays.fill(zoneBuffer, 0);
        new TrainingQueue(base.parameters.labour())
                .advance(Math.max(0, state.quarter), zoneBuffer, state.zones.trainees, third);
    }

    private void fill(ResolvedPolicy policy, Lever lever, double[] row) {
        for (int z = 0; z < row.length; z++) {
            row[z] = policy.field(lever).at(z, 0, 0);
        }
    }
}
