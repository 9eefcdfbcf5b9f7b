package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.exit.ExitHazard;
import org.zonelab.engine.mechanism.labour.TrainingQueue;
import org.zonelab.engine.mechanism.land.LandCost;
import org.zonelab.engine.mechanism.land.LandNeed;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.mechanism.trade.Imports;
import org.zonelab.engine.mechanism.trade.TradeScale;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;

/**
 * Turns the raked records into a world that reproduces the base year under one draw of the parameters.
 *
 * <p>Each firm's transitory productivity and investment gap come from {@link BurnIn}; its capital then follows from its
 * output, the industry's capital intensity and its gap, the wedge ω from the industry's mean marginal product, and its
 * permanent productivity from its output. Nothing here depends on a policy.
 */
final class BaseYearSolver {
    private final World world;
    private final FirmRecords records;
    private final ModelParameters parameters;
    private final long seed;
    private final int replication;
    private final LandNeed landNeed;
    private final LedgerYears years;
    private final Surroundings surroundings;
    private final WorkerPool pool;

    /** A base year that opens a projection. */
    BaseYearSolver(
            World world,
            FirmRecords records,
            ModelParameters parameters,
            LedgerYears years,
            long seed,
            int replication) {
        this(world, records, parameters, Surroundings.stated(parameters), years, seed, replication, WorkerPool.alone());
    }

    BaseYearSolver(
            World world,
            FirmRecords records,
            ModelParameters parameters,
            Surroundings surroundings,
            LedgerYears years,
            long seed,
            int replication,
            WorkerPool pool) {
        this.pool = pool;
        this.surroundings = surroundings;
        this.years = years;
        this.world = world;
        this.records = records;
        this.parameters = parameters;
        this.seed = seed;
        this.replication = replication;
        this.landNeed = new LandNeed(parameters.land());
    }

    StartingPoint solve() {
        CohortType[] types = records.type();
        TypeTerms[] terms = new TypeTerms[types.length];
        for (int t = 0; t < types.length; t++) {
            terms[t] = TypeTerms.of(world, parameters, types[t]);
        }
        BaseYear base = new BaseYear(
                world, parameters, surroundings, terms, records.groups(), new DrawKeys(seed, replication, 0));
        GroupColumns groups = groups();
        double[] gap = new double[records.size()];
        double[] productivity = new double[records.size()];
        double[] cash = new double[records.size()];
        double[] payout = new double[records.size()];
        int[] largestFirst = largestFirst(types.length);
        pool.run(types.length, (worker, k) -> burnIn(base, largestFirst[k], gap, productivity, cash, payout));
        double[] intensity = capitalIntensity(base, gap);
        Cohort[] built = new Cohort[types.length];
        pool.run(types.length, (worker, k) -> {
            int t = largestFirst[k];
            built[t] = cohort(base, t, gap, productivity, intensity, cash, payout);
        });
        List<Cohort> cohorts = List.of(built);
        ZoneColumns zones = new ZoneColumns(
                base.zones(), base.industries(), base.origins(), new TrainingQueue(parameters.labour()).slots());
        WorldState state = new WorldState(
                cohorts,
                groups,
                zones,
                base.industries(),
                base.zones(),
                EvaluationTerms.neutral(base.parameters.evaluation()),
                Channels.neutral(base));
        for (int t = 0; t < types.length; t++) {
            summarise(base, t, cohorts.get(t));
        }
        pool.run(types.length, (worker, t) -> {
            base.kinds.mark(t, cohorts.get(t), base.logMeanCapital[t]);
            base.exits[t] = exits(base, t, cohorts.get(t));
        });
        plants(base);
        trade(base);
        openZones(base, zones);
        new ArrivalSolver(base).solve();
        for (int t = 0; t < types.length; t++) {
            double capital = StrictMath.exp(base.logMeanCapital[t])
                    * parameters.production().entrantCapitalShare();
            for (int z = 0; z < base.zones() && !sampled(types[t]); z++) {
                base.usualLandDemand[z] += base.exits[t] * base.zoneShare[t][z] * base.landPerCapital[t] * capital;
            }
        }
        return new StartingPoint(base, state);
    }

    /** Types with most records first, so that threads end together. */
    private int[] largestFirst(int types) {
        return IntStream.range(0, types)
                .boxed()
                .sorted(Comparator.comparingInt(t -> records.firstOfType()[t] - records.firstOfType()[t + 1]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private GroupColumns groups() {
        GroupColumns groups = new GroupColumns(records.groups() + records.groups() / 8);
        GroupTraits traits = new GroupTraits(world, parameters, seed, replication);
        int[] home = new int[records.groups()];
        Arrays.fill(home, -1);
        for (int f = 0; f < records.size(); f++) {
            int g = records.group()[f];
            if (g >= 0 && home[g] < 0) {
                home[g] = records.zone()[f];
            }
        }
        for (int g = 0; g < records.groups(); g++) {
            traits.add(groups, g, records.groupOrigin()[g], Math.max(home[g], 0));
        }
        return groups;
    }

    private void burnIn(BaseYear base, int t, double[] gap, double[] productivity, double[] cash, double[] payout) {
        double trend = base.firmTrend(1) - base.firmTrend(0);
        BurnIn burnIn = new BurnIn(
                base.terms[t],
                parameters,
                new CashPath(base.terms[t], parameters, meanRent()),
                trend,
                seed,
                replication);
        double mean = meanOutput(t);
        int end = records.firstOfType()[t + 1];
        for (int first = records.firstOfType()[t]; first < end; first += BurnIn.BLOCK) {
            int n = Math.min(BurnIn.BLOCK, end - first);
            for (int j = 0; j < n; j++) {
                double output = records.grossOutput()[first + j];
                burnIn.id[j] = records.id()[first + j];
                burnIn.shockScale[j] = shockScale(output / mean);
                burnIn.ageQuarters[j] = records.ageQuarters()[first + j];
                burnIn.capital[j] = output * base.terms[t].industry().capitalIntensity();
            }
            burnIn.run(n);
            System.arraycopy(burnIn.gap, 0, gap, first, n);
            System.arraycopy(burnIn.productivity, 0, productivity, first, n);
            System.arraycopy(burnIn.money.cash, 0, cash, first, n);
            System.arraycopy(burnIn.money.payout, 0, payout, first, n);
        }
    }

    /** Yearly cost of a thousand m2, mean of the zones. */
    private double meanRent() {
        LandCost cost = new LandCost(parameters.land());
        double sum = 0;
        for (double price : world.totals().landPrice()) {
            sum += cost.perLandArea(price);
        }
        return sum / world.totals().landPrice().length;
    }

    private double meanOutput(int t) {
        double sum = 0;
        int first = records.firstOfType()[t];
        int end = records.firstOfType()[t + 1];
        for (int f = first; f < end; f++) {
            sum += records.grossOutput()[f];
        }
        return end > first ? sum / (end - first) : 1;
    }

    /** s = s₀ (size/mean)^(−θ), within a third and three times s₀. */
    private double shockScale(double relativeSize) {
        double factor = PortableMath.exp(-parameters.production().shockSizeExponent() * PortableMath.log(relativeSize));
        return parameters.production().shockDeviation() * Math.max(1.0 / 3, Math.min(3.0, factor));
    }

    /** Capital per unit of output at a gap of zero and unit user cost, so that each industry's capital stock holds. */
    private double[] capitalIntensity(BaseYear base, double[] gap) {
        double[] output = new double[base.industries()];
        double[] spread = new double[base.industries()];
        for (int t = 0; t < base.terms.length; t++) {
            TypeTerms terms = base.terms[t];
            double g = terms.function().capitalElasticity();
            int i = terms.type().industry();
            for (int f = records.firstOfType()[t]; f < records.firstOfType()[t + 1]; f++) {
                double weighted = records.weight()[f] * records.grossOutput()[f];
                output[i] += weighted;
                spread[i] += weighted * StrictMath.exp(-(1 - g) * gap[f]) / userCost(terms, f);
            }
        }
        double[] intensity = new double[base.industries()];
        for (int i = 0; i < intensity.length; i++) {
            Industry industry = world.industries().get(i);
            intensity[i] = spread[i] > 0 ? industry.capitalIntensity() * output[i] / spread[i] : 1;
            double nu = parameters.production().returnsToScale();
            base.wedge[i] = (nu - industry.labourShare()) * industry.valueAddedRatio() / intensity[i];
            base.industryOutput[i] = output[i];
        }
        return intensity;
    }

    private double userCost(TypeTerms terms, int f) {
        TaxStatus usual = usualStatus(terms, records.zone()[f]);
        boolean certified = records.highTech()[f] && certifiedAtStart(records.id()[f]);
        return terms.required(certified ? TaxStatus.HIGH_TECH : usual, usual);
    }

    /** Tax status of a firm without certificate. */
    private TaxStatus usualStatus(TypeTerms terms, int zone) {
        boolean western = terms.industry().encouraged()
                && world.provinces().get(world.zones().get(zone).province()).westernPreference();
        return western ? TaxStatus.ENCOURAGED_WEST : TaxStatus.STANDARD;
    }

    private Cohort cohort(
            BaseYear base,
            int t,
            double[] gap,
            double[] productivity,
            double[] intensity,
            double[] cash,
            double[] payout) {
        TypeTerms terms = base.terms[t];
        Cohort cohort = new Cohort(terms.type(), years);
        double mean = meanOutput(t);
        double g = terms.function().capitalElasticity();
        double k = terms.function().productivityElasticity();
        Industry industry = terms.industry();
        for (int f = records.firstOfType()[t]; f < records.firstOfType()[t + 1]; f++) {
            Chunk chunk = cohort.open();
            int slot = chunk.add();
            double output = records.grossOutput()[f];
            double valueAdded = output * industry.valueAddedRatio();
            double capital = intensity[terms.type().industry()]
                    * output
                    * StrictMath.exp(-(1 - g) * gap[f])
                    / userCost(terms, f);
            int age = records.ageQuarters()[f];
            chunk.id[slot] = records.id()[f];
            chunk.zone[slot] = records.zone()[f];
            chunk.birth[slot] = -age;
            chunk.install[slot] = -1;
            chunk.start[slot] = -1;
            // Published counts are of the end of the year; the stock opens a year's growth below them.
            chunk.weight[slot] =
                    records.weight()[f] / (1 + parameters.production().firmStockGrowth());
            chunk.productivity[slot] = productivity[f];
            chunk.shockScale[slot] = shockScale(output / mean);
            chunk.logCapital[slot] = StrictMath.log(capital);
            chunk.level[slot] = StrictMath.log(valueAdded)
                    - k * (productivity[f] + terms.lifeCycle().gained(age))
                    - g * chunk.logCapital[slot];
            chunk.logCapital[slot] += base.firmTrend(0);
            chunk.land[slot] = landNeed.of(industry.landIntensity(), output, 1, 1);
            chunk.landRent[slot] = chunk.land[slot]
                    * new LandCost(parameters.land()).perLandArea(world.totals().landPrice()[records.zone()[f]]);
            chunk.highTech[slot] = records.highTech()[f] && certifiedAtStart(records.id()[f]);
            chunk.trading[slot] = records.trading()[f];
            ForeignColumns foreign = chunk.foreign;
            if (foreign != null) {
                foreign.group[slot] = records.group()[f];
                foreign.earnings[slot] = cash[f] * capital;
                foreign.lastPayout[slot] = payout[f] * capital;
            }
        }
        return cohort;
    }

    private boolean certifiedAtStart(long id) {
        long key = new DrawKeys(seed, replication, 0).permanent(Purpose.HIGH_TECH);
        return Draws.uniform(Draws.bits(key, id)) < HighTechFlow.START_OVER_END;
    }

    /** Sums of a type that later quarters are compared with. */
    private void summarise(BaseYear base, int t, Cohort cohort) {
        TypeTerms terms = base.terms[t];
        double capital = 0;
        double land = 0;
        double trading = 0;
        double count = 0;
        double records = 0;
        for (Chunk c : cohort.chunks()) {
            for (int j = 0; j < c.size; j++) {
                double weight = c.weight[j];
                int zone = c.zone[j];
                records++;
                count += weight;
                capital += weight * StrictMath.exp(c.logCapital[j]);
                land += weight * c.land[j];
                trading += c.trading[j] ? weight : 0;
                base.zoneShare[t][zone] += weight;
                base.landUse[zone] += weight * c.land[j];
                base.industryFirms[zone * base.industries() + terms.type().industry()] += weight;
                base.originFirms[zone * base.origins() + terms.type().origin()] += weight;
                double valueAdded = valueAdded(terms, c, j);
                base.residual[zone] -= weight * valueAdded;
                double jobs = weight
                        * terms.industry().labourShare()
                        * valueAdded
                        / world.totals().wage()[zone];
                int cell = zone * base.industries() + terms.type().industry();
                double output = weight * valueAdded / terms.industry().valueAddedRatio();
                base.employment[zone] += jobs;
                base.wageBill[zone] += jobs * world.totals().wage()[zone];
                base.jobs[cell] += jobs;
                base.output[cell] += output;
                base.foreignOutput[cell] += terms.type().foreign() ? output : 0;
            }
        }
        base.firms[t] = count;
        base.weight[t] = records > 0 ? count / records : 1;
        base.logMeanCapital[t] = count > 0 ? StrictMath.log(capital / count) : 0;
        base.landPerCapital[t] = capital > 0 ? land / capital : 0;
        base.tradingShare[t] = count > 0 ? trading / count : 0;
        for (int z = 0; z < base.zones(); z++) {
            base.zoneShare[t][z] /= Math.max(count, 1e-9);
        }
    }

    /** Firms expected to close in a quarter at base-year returns. */
    private double exits(BaseYear base, int t, Cohort cohort) {
        ExitHazard hazard = new ExitHazard(parameters.exit());
        double exits = 0;
        for (Chunk c : cohort.chunks()) {
            for (int j = 0; j < c.size; j++) {
                exits += c.weight[j] * hazard.quarterly(-c.birth[j], c.logCapital[j] - base.logMeanCapital[t], 0);
            }
        }
        return exits;
    }

    private static double valueAdded(TypeTerms terms, Chunk c, int j) {
        double life = terms.lifeCycle().gained(-c.birth[j]);
        return StrictMath.exp(terms.function().logValueAdded(c.level[j], c.productivity[j] + life, 0, c.logCapital[j]));
    }

    /** Export and import shares, scaled so that each zone's trade of the base year is met. */
    private void trade(BaseYear base) {
        Imports imports = new Imports(parameters.trade());
        double[] shares = imports.shares(
                world.inputOutput().coefficients(), world.inputOutput().domesticCoefficients(), base.industries());
        System.arraycopy(shares, 0, base.importIntensity, 0, shares.length);
        double[] exportShares =
                world.industries().stream().mapToDouble(Industry::exportShare).toArray();
        TradeScale scale = new TradeScale();
        scale.fit(world.totals().exports(), base.output, exportShares, base.exportScale);
        scale.fit(world.totals().imports(), base.output, base.importIntensity, base.importScale);
    }

    private void plants(BaseYear base) {
        for (int o = 0; o < base.groupsOfOrigin.length; o++) {
            int count = 0;
            int[] groups = new int[records.size()];
            for (int t = 0; t < base.terms.length; t++) {
                if (base.terms[t].type().origin() == o && o > 0) {
                    for (int f = records.firstOfType()[t]; f < records.firstOfType()[t + 1]; f++) {
                        groups[count++] = records.group()[f];
                    }
                }
            }
            base.groupsOfOrigin[o] = Arrays.copyOf(groups, count);
        }
    }

    private void openZones(BaseYear base, ZoneColumns zones) {
        for (int z = 0; z < base.zones(); z++) {
            base.residual[z] = Math.max(0, base.residual[z] + world.totals().valueAdded()[z]);
            zones.landUse[z] = base.landUse[z];
            zones.landQuota[z] = base.landUse[z] / parameters.land().baseUseShare();
            zones.landPrice[z] = world.totals().landPrice()[z];
            zones.relativeWage[z] = 1;
            zones.employment[z] = base.employment[z];
            zones.talent[z] = base.employment[z] * parameters.labour().talentShare();
            zones.residualValueAdded[z] = base.residual[z] * StrictMath.exp(base.totalTrend(-1));
            zones.marketPotential[z] = 1;
        }
        System.arraycopy(base.industryFirms, 0, zones.industryFirms, 0, base.industryFirms.length);
        System.arraycopy(base.originFirms, 0, zones.originFirms, 0, base.originFirms.length);
        System.arraycopy(base.jobs, 0, zones.jobs, 0, base.jobs.length);
    }

    /** Whether a type is simulated by weighted samples. */
    static boolean sampled(CohortType type) {
        return type.size() == SizeClass.MICRO;
    }
}
