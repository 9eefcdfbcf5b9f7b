package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * The quarter of firms that share nothing with any other firm: those of one domestic type, or all of one foreign origin, whose
 * plants share the pools of their groups. They read what zones published, and write their own columns, the totals of their
 * types, their groups and {@link FirmAccounts} of their own.
 */
final class FirmsQuarter {
    final WorldState state;
    final LocationTables tables;
    final CohortQuarter[] cohorts;
    final List<Integer> types;
    private final double discountRate;
    final double climate;
    final DrawKeys keys;
    final FirmAccounts accounts;
    final KindPass kinds;
    final FinancePass finance;
    final GroupPools pools;
    final ProfitUsePass profitUse;
    final ArrivalPass arrivals;
    final ClosurePass closure;
    final ExitPass exit;
    final RelocationPass relocations;

    /**
     * The quarter of some types.
     *
     * @param types positions in the order of cohorts; one domestic type or all types of a foreign origin
     */
    private FirmsQuarter(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            DrawKeys keys,
            LocationTables tables,
            CohortQuarter[] cohorts,
            ArrivalPass arrivals,
            List<Integer> types) {
        this.state = state;
        this.tables = tables;
        this.cohorts = cohorts;
        this.types = types;
        this.keys = keys;
        this.climate = base.surroundings.climate(state.quarter);
        this.discountRate = base.parameters.tax().discountRate();
        this.accounts = new FirmAccounts(base.zones());
        this.kinds = new KindPass(base, state.quarter, keys);
        this.finance = finance(base, state, hurdles(base, state, policy), accounts);
        this.pools = new GroupPools(state.groups, accounts);
        this.profitUse = new ProfitUsePass(base, state, policy, accounts);
        this.arrivals = arrivals;
        this.closure = new ClosurePass(base, state, accounts);
        this.exit = new ExitPass(base.parameters.exit());
        this.relocations = new RelocationPass(
                base.parameters.location(), Quarter.admission(base, state, keys), accounts, state, keys);
    }

    /** All firms of a world in parts that share nothing, in the order of their first types. */
    static List<FirmsQuarter> all(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            DrawKeys keys,
            LocationTables tables,
            CohortQuarter[] cohorts,
            ArrivalPass arrivals) {
        List<FirmsQuarter> parts = new ArrayList<>();
        for (List<Integer> types : parts(cohorts)) {
            parts.add(new FirmsQuarter(base, state, policy, keys, tables, cohorts, arrivals, types));
        }
        return parts;
    }

    /** The same parts, those with most work first, so that threads end together. */
    static List<FirmsQuarter> longestFirst(List<FirmsQuarter> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(FirmsQuarter::work).reversed())
                .toList();
    }

    private static List<List<Integer>> parts(CohortQuarter[] cohorts) {
        List<List<Integer>> parts = new ArrayList<>();
        Map<Integer, List<Integer>> byOrigin = new TreeMap<>();
        for (int t = 0; t < cohorts.length; t++) {
            CohortType type = cohorts[t].type();
            if (type.foreign()) {
                byOrigin.computeIfAbsent(type.origin(), origin -> new ArrayList<>())
                        .add(t);
            } else {
                parts.add(List.of(t));
            }
        }
        parts.addAll(byOrigin.values());
        return parts;
    }

    static GroupHurdles hurdles(BaseYear base, WorldState state, ResolvedPolicy policy) {
        return new GroupHurdles(state, base, policy.field(LeverCatalogue.CREDIT_RATE), base.defaultCreditDelay);
    }

    static FinancePass finance(BaseYear base, WorldState state, GroupHurdles hurdles, FirmAccounts accounts) {
        return new FinancePass(
                accounts,
                state.groups,
                hurdles,
                base.parameters.tax().discountRate(),
                base.parameters.investment().userCostElasticity(),
                Math.min(1, base.surroundings.climate(state.quarter)),
                base.equityScale,
                base.parameters.reinvestment().idleCashShare());
    }

    /** What the firms changed outside their own columns. */
    FirmAccounts accounts() {
        return accounts;
    }

    /** Firms, a foreign one counted as three domestic ones. */
    private long work() {
        long work = 0;
        for (int t : types) {
            work += state.cohorts.get(t).size() * (cohorts[t].type().foreign() ? 3L : 1L);
        }
        return work;
    }

    /** Takes the firms through the quarter: what they want and their groups can pay, what they do, and who arrives. */
    void run(Scratch scratch) {
        boolean foreign = cohorts[types.get(0)].type().foreign();
        if (foreign) {
            for (int t : types) {
                state.meanReturn[t] = want(t, scratch);
            }
            pools.share(cohorts[types.get(0)].type().origin());
        } else {
            state.meanReturn[types.get(0)] = discountRate;
        }
        for (int t : types) {
            act(t, scratch);
        }
        for (int t : types) {
            arrivals.run(t, climate, keys, accounts);
        }
    }

    /** Productivity, output, capital wanted, and what is asked of groups; returns the mean marginal return of the type, 1/year. */
    private double want(int t, Scratch scratch) {
        CohortQuarter q = cohorts[t];
        double sum = 0;
        double weights = 0;
        for (Chunk c : state.cohorts.get(t).chunks()) {
            ForeignColumns foreign = c.foreign;
            if (foreign != null) {
                OutputPass.productivity(c, q, scratch);
                produce(c, q, scratch);
                expand(c, q, scratch);
                finance.want(c, foreign, q, scratch);
                for (int j = 0; j < c.size; j++) {
                    if (scratch.valueAdded[j] > 0) {
                        sum += scratch.capital[j] * q.marginalReturn(discountRate, scratch, j);
                        weights += scratch.capital[j];
                    }
                }
            }
        }
        return weights > 0 ? sum / weights : discountRate;
    }

    private static void produce(Chunk c, CohortQuarter q, Scratch scratch) {
        OutputPass.rows(c, q, scratch);
        OutputPass.output(c, q, scratch);
    }

    private static void expand(Chunk c, CohortQuarter q, Scratch scratch) {
        OutputPass.gap(c, q, scratch);
        OutputPass.adjust(c, q, scratch);
    }

    /**
     * Investment paid and installed, use of profit, high-tech status, closure. Firms that stay may reconsider their zone; what
     * is left of a chunk is counted while it is at hand.
     */
    private void act(int t, Scratch scratch) {
        CohortQuarter q = cohorts[t];
        CohortTotals totals = state.totals.get(t);
        UseTable uses = profitUse.uses(t);
        exit.turnTo(q);
        relocations.offer(state.channels.rowOrNothing(Channel.RELOCATION, t));
        for (Chunk c : state.cohorts.get(t).chunks()) {
            ForeignColumns foreign = c.foreign;
            if (foreign == null) {
                OutputPass.productivity(c, q, scratch);
                produce(c, q, scratch);
                expand(c, q, scratch);
            } else {
                produce(c, q, scratch);
                finance.pay(c, foreign, q, scratch, totals);
                arrivals.fund(c, foreign, q, totals, accounts);
            }
            CapitalPass.install(c, q, scratch, accounts.landChange, totals);
            if (state.kindsMoved) {
                kinds.operate(c, scratch);
            }
            ProfitPass.profit(c, q, scratch);
            TotalsPass.flows(c, q, scratch, totals);
            if (foreign != null) {
                accounts.money(ProfitPass.keep(c, foreign, q, scratch));
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
            count(t, c, totals, scratch);
        }
    }

    /** Stocks of a chunk at the end of the quarter. */
    private void count(int t, Chunk c, CohortTotals totals, Scratch scratch) {
        PortableMath.exp(c.logCapital, scratch.capital, c.size);
        state.books.started[t] += TotalsPass.stocks(c, state.quarter, scratch, totals);
        ForeignColumns foreign = c.foreign;
        if (foreign != null) {
            accounts.count(c, foreign, scratch.a);
        }
    }
}
