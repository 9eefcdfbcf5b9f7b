package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.location.NestedRace;
import org.zonelab.engine.mechanism.production.OutputPrice;
import org.zonelab.engine.mechanism.production.ResidualSector;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.engine.random.Purpose;

/**
 * One quarter of one world, in order. Firms read what zones published last quarter and write their own columns; then zones
 * clear, so that the order of firms cannot matter.
 */
final class Quarter {
    private final BaseYear base;
    private final WorldState state;
    private final ResolvedPolicy policy;
    private final DrawKeys keys;
    private final Networks networks;
    private final LocationTables tables;
    private final CohortQuarter[] cohorts;
    private final ZonePrograms programs;
    private final WorkerPool pool;
    private final Scratch[] scratch;
    private final double[] releasedLand;

    Quarter(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            DrawKeys keys,
            Networks networks,
            LocationTables tables,
            HighTechFlow highTech,
            WorkerPool pool) {
        this.pool = pool;
        this.scratch = Stream.generate(Scratch::new).limit(pool.workers()).toArray(Scratch[]::new);
        this.base = base;
        this.state = state;
        this.policy = policy;
        this.keys = keys;
        this.networks = networks;
        this.tables = tables;
        this.releasedLand = new double[base.zones()];
        this.cohorts = new CohortQuarter[base.terms.length];
        state.channels = Channels.of(base, state, policy, base.instruments);
        programs = ZonePrograms.of(base, state, policy, base.instruments);
        new MergedZones(base, state, policy).enter(state.channels, programs);
        if (policy.conduct() == ZoneConduct.COMPETING) {
            new ZoneGovernments(base, state, policy).act(state.channels, programs);
        }
        state.kindsMoved |= KindPass.moved(state.channels);
        WithholdingLaw.apply(base, state, policy, keys);
        state.evaluationTerms = EvaluationTerms.of(base.parameters.evaluation(), policy, base.provinces);
        tables.update(state.channels);
        CohortQuarters builder = new CohortQuarters(base, state, policy, tables, highTech.at(state.quarter), keys);
        pool.run(cohorts.length, (worker, t) -> {
            cohorts[t] = builder.of(t);
            state.totals.get(t).clear();
        });
    }

    void run() {
        holdPrices();

        // Firms: output, investment and its money, use of profit, status, closure, and moves of those that stay. New
        // plants
        // choose a place and enter the pipeline.
        Arrays.fill(state.groups.unmet, 0);
        Arrays.fill(state.groups.further, 0);
        state.books.startCount();
        List<FirmsQuarter> parts = parts();
        List<FirmsQuarter> inTurn = FirmsQuarter.longestFirst(parts);
        pool.run(inTurn.size(), (worker, part) -> inTurn.get(part).run(scratch[worker]));
        ProfitUsePass.close(state.groups, state.quarter);
        state.entrantCapital = 0;
        state.elsewhereCapital = 0;
        GroupTraits traits = new GroupTraits(base.world, base.parameters, keys.seed(), keys.replication());
        for (FirmsQuarter part : parts) {
            part.accounts().enter(state, traits);
            for (int z = 0; z < releasedLand.length; z++) {
                releasedLand[z] += part.accounts().releasedLand[z];
            }
        }
        new AnchorPass(base, state, tables, keys).run(policy.field(ChainLevers.ANCHOR_PLANT));

        // Zones: land, labour, talent; then prices, networks and the residual sector, published for the next quarter.
        ZoneMarkets markets = new ZoneMarkets(base, state);
        state.pairings.advance(base, state, policy, releasedLand);
        state.treasury.clear();
        markets.land(policy, programs, releasedLand);
        markets.leases(state.channels);
        markets.labour();
        markets.talent(programs);
        markets.publicStocks(programs);
        state.channels.settle(state, state.treasury);
        programs.settle(state.treasury.outlays);
        publish();
        state.books.close(base, state);
        state.quarter++;
    }

    /** What a firm of this quarter can be taken through again, while the quarter has not yet been run. */
    FirmReplay replay() {
        return new FirmReplay(base, state, policy, keys, tables, cohorts);
    }

    /** The world that the quarter is about. */
    WorldState state() {
        return state;
    }

    /** Every firm after the quarter was run. */
    FirmCensus census() {
        return new CensusPass(base, state, cohorts).run();
    }

    /** Keeps the prices, wages and residual demand that rule this quarter. */
    private void holdPrices() {
        System.arraycopy(state.logPrice, 0, state.priceInForce, 0, state.logPrice.length);
        System.arraycopy(state.zones.relativeWage, 0, state.wageInForce, 0, state.wageInForce.length);
        double growth = StrictMath.exp(base.totalTrend(state.quarter) - base.totalTrend(state.quarter - 1));
        for (int z = 0; z < state.residualInForce.length; z++) {
            state.residualInForce[z] = growth * state.zones.residualValueAdded[z];
        }
    }

    /** All firms of the world in parts that share nothing. */
    List<FirmsQuarter> parts() {
        ArrivalPass arrivals = arrivals(base, state, tables, state.quarter, keys);
        return FirmsQuarter.all(base, state, policy, keys, tables, cohorts, arrivals);
    }

    static ArrivalPass arrivals(BaseYear base, WorldState state, LocationTables tables, int quarter, DrawKeys keys) {
        return new ArrivalPass(
                base,
                state,
                tables,
                quarter,
                admission(base, state, keys),
                NestedRace.of(base.parameters.location().nestedLogit()),
                base.distanceDecay);
    }

    static LandAdmission admission(BaseYear base, WorldState state, DrawKeys keys) {
        return new LandAdmission(state.zones, base.usualLandDemand, keys.of(Purpose.LAND_LOTTERY));
    }

    private void publish() {
        double[] output = new double[base.zones() * base.industries()];
        double[] foreignOutput = new double[output.length];
        double[] industryOutput = new double[base.industries()];
        double[] wageBill = new double[base.zones()];
        double[] addedResearch = new double[output.length];
        Arrays.fill(state.zones.industryFirms, 0);
        Arrays.fill(state.zones.originFirms, 0);
        for (int t = 0; t < cohorts.length; t++) {
            TypeTerms terms = base.terms[t];
            int industry = terms.type().industry();
            double perValueAdded = 4 / terms.industry().valueAddedRatio() / StrictMath.exp(state.logPrice[industry]);
            CohortTotals totals = state.totals.get(t);
            for (int z = 0; z < wageBill.length; z++) {
                int cell = z * base.industries() + industry;
                double valueAdded = totals.of(Measure.VALUE_ADDED, z);
                double firms = totals.of(Measure.FIRMS, z);
                double produced =
                        valueAdded * perValueAdded * state.channels.factor(Channel.VALUE_ADDED_RATIO, t, z, -1);
                output[cell] += produced;
                addedResearch[cell] += produced * (state.channels.factor(Channel.RESEARCH, t, z) - 1);
                foreignOutput[cell] += terms.type().foreign() ? produced : 0;
                industryOutput[industry] += produced;
                wageBill[z] += 4 * terms.industry().labourShare() * valueAdded;
                state.zones.industryFirms[cell] += firms;
                state.zones.originFirms[z * base.origins() + terms.type().origin()] += firms;
            }
        }
        double trend = base.totalTrend(state.quarter);
        OutputPrice price = new OutputPrice(base.parameters.production().demandElasticity());
        for (int i = 0; i < industryOutput.length; i++) {
            state.logPrice[i] = price.logPrice(industryOutput[i], base.industryOutput[i] * StrictMath.exp(trend));
        }
        ResidualSector residual =
                new ResidualSector(base.parameters.production().residualDemandElasticity());
        for (int z = 0; z < wageBill.length; z++) {
            state.zones.residualValueAdded[z] =
                    residual.valueAdded(base.residual[z], trend, wageBill[z], base.wageBill[z] * StrictMath.exp(trend));
        }
        networks.update(state, foreignOutput, output);
        networks.knowledge(state, output, addedResearch);
    }
}
