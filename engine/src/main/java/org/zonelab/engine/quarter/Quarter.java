package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.location.NestedRace;
import org.zonelab.engine.mechanism.production.OutputPrice;
import org.zonelab.engine.mechanism.production.ResidualSector;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverCatalogue;
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
    private final Scratch scratch = new Scratch();
    private final double[] releasedLand;
    private final KindPass kinds;

    Quarter(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            DrawKeys keys,
            Networks networks,
            LocationTables tables,
            HighTechFlow highTech) {
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
        kinds = new KindPass(base, state.quarter, keys);
        WithholdingLaw.apply(base, state, policy, keys);
        state.evaluationTerms = EvaluationTerms.of(base.parameters.evaluation(), policy, base.provinces);
        tables.update(state.channels);
        CohortQuarters builder = new CohortQuarters(base, state, policy, tables, highTech.at(state.quarter), keys);
        for (int t = 0; t < cohorts.length; t++) {
            cohorts[t] = builder.of(t);
            state.totals.get(t).clear();
        }
    }

    void run() {
        holdPrices();

        // Firms: productivity, output, capital wanted, profit; foreign firms learn what their group can pay.
        FinancePass finance = finance(base, state, hurdles(base, state, policy));
        GroupPools pools = new GroupPools(state.groups, state.books);
        pools.clear();
        for (int t = 0; t < cohorts.length; t++) {
            want(t, finance);
        }
        pools.share();

        // Firms: investment paid and installed, use of profit, high-tech status, closure. Those that stay may
        // reconsider
        // their zone; what is left of a chunk is counted while it is at hand.
        ProfitUsePass profitUse = new ProfitUsePass(base, state, policy);
        ArrivalPass arrivals = arrivals();
        ClosurePass closure = new ClosurePass(base, state, releasedLand);
        ExitPass exit = new ExitPass(base.parameters.exit());
        RelocationPass relocations =
                new RelocationPass(base.parameters.location(), admission(base, state, keys), releasedLand, state, keys);
        state.books.startCount();
        for (int t = 0; t < cohorts.length; t++) {
            act(t, finance, profitUse, arrivals, closure, exit, relocations);
        }
        profitUse.close(state.quarter);

        // New plants choose a place and enter the pipeline.
        state.entrantCapital = 0;
        state.elsewhereCapital = 0;
        double climate = climate(state.quarter);
        for (int t = 0; t < cohorts.length; t++) {
            arrivals.run(t, climate, keys);
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

    static GroupHurdles hurdles(BaseYear base, WorldState state, ResolvedPolicy policy) {
        return new GroupHurdles(state, base, policy.field(LeverCatalogue.CREDIT_RATE), base.defaultCreditDelay);
    }

    static FinancePass finance(BaseYear base, WorldState state, GroupHurdles hurdles) {
        return new FinancePass(
                state.books,
                state.groups,
                hurdles,
                base.parameters.tax().discountRate(),
                base.parameters.investment().userCostElasticity(),
                Math.min(1, base.surroundings.climate(state.quarter)),
                base.equityScale,
                base.parameters.reinvestment().idleCashShare());
    }

    private ArrivalPass arrivals() {
        return arrivals(base, state, tables, state.quarter, keys);
    }

    static ArrivalPass arrivals(BaseYear base, WorldState state, LocationTables tables, int quarter, DrawKeys keys) {
        return new ArrivalPass(
                base,
                state,
                tables,
                quarter,
                admission(base, state, keys),
                new GroupTraits(base.world, base.parameters, keys.seed(), keys.replication()),
                NestedRace.of(base.parameters.location().nestedLogit()),
                base.distanceDecay);
    }

    static LandAdmission admission(BaseYear base, WorldState state, DrawKeys keys) {
        return new LandAdmission(state.zones, base.usualLandDemand, keys.of(Purpose.LAND_LOTTERY));
    }

    /** Arrivals and new equity from abroad relative to the base year. */
    private double climate(int quarter) {
        return base.surroundings.climate(quarter);
    }

    private void want(int t, FinancePass finance) {
        CohortQuarter q = cohorts[t];
        double discountRate = base.parameters.tax().discountRate();
        double sum = 0;
        double weights = 0;
        if (!q.type().foreign()) {
            state.meanReturn[t] = discountRate;
            return;
        }
        for (Chunk c : state.cohorts.get(t).chunks()) {
            ForeignColumns foreign = c.foreign;
            if (foreign != null) {
                OutputPass.productivity(c, q, scratch);
                produce(c, q);
                expand(c, q);
                finance.want(c, foreign, q, scratch);
                for (int j = 0; j < c.size; j++) {
                    if (scratch.valueAdded[j] > 0) {
                        sum += scratch.capital[j] * q.marginalReturn(discountRate, scratch, j);
                        weights += scratch.capital[j];
                    }
                }
            }
        }
        state.meanReturn[t] = weights > 0 ? sum / weights : discountRate;
    }

    private void produce(Chunk c, CohortQuarter q) {
        OutputPass.rows(c, q, scratch);
        OutputPass.output(c, q, scratch);
    }

    private void expand(Chunk c, CohortQuarter q) {
        OutputPass.gap(c, q, scratch);
        OutputPass.adjust(c, q, scratch);
    }

    private void act(
            int t,
            FinancePass finance,
            ProfitUsePass profitUse,
            ArrivalPass arrivals,
            ClosurePass closure,
            ExitPass exit,
            RelocationPass relocations) {
        CohortQuarter q = cohorts[t];
        CohortTotals totals = state.totals.get(t);
        UseTable uses = profitUse.uses(t);
        relocations.offer(state.channels.rowOrNothing(Channel.RELOCATION, t));
        for (Chunk c : state.cohorts.get(t).chunks()) {
            ForeignColumns foreign = c.foreign;
            if (foreign == null) {
                OutputPass.productivity(c, q, scratch);
                produce(c, q);
                expand(c, q);
            } else {
                produce(c, q);
                finance.pay(c, foreign, q, scratch, totals);
                arrivals.fund(c, foreign, q, totals);
            }
            CapitalPass.install(c, q, scratch, state.books.landChange, totals);
            if (state.kindsMoved) {
                kinds.operate(c, scratch);
            }
            ProfitPass.profit(c, q, scratch);
            TotalsPass.flows(c, q, scratch, totals);
            if (foreign != null) {
                state.books.money(ProfitPass.keep(c, foreign, q, scratch));
                profitUse.run(c, foreign, q, scratch, t, uses, totals);
            }
            if (q.type().size() != SizeClass.MICRO) {
                InnovationPass.status(c, q, scratch);
            }
            if (state.kindsMoved) {
                kinds.review(c, t, q, state.channels, scratch);
            }
            exit.decide(c, q, scratch);
            closure.run(c, q, scratch, t, totals);
            if (q.type().size() != SizeClass.MICRO) {
                relocations.run(c, state.quarter, tables.race(t), totals);
            }
            count(t, c, totals);
        }
    }

    /** Stocks of a chunk at the end of the quarter. */
    private void count(int t, Chunk c, CohortTotals totals) {
        PortableMath.exp(c.logCapital, scratch.capital, c.size);
        state.books.started[t] += TotalsPass.stocks(c, state.quarter, scratch, totals);
        ForeignColumns foreign = c.foreign;
        if (foreign != null) {
            state.books.count(c, foreign);
        }
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
