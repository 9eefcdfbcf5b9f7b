package org.zonelab.engine.quarter;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.policy.Policy;

/**
 * Where the time of a quarter goes: each kernel alone, on every {@value #EVERY}th chunk of the world, warm and again and
 * again, beside the quarter that is made of them and the time to read and write its columns once. In the package of the
 * passes, which nobody else calls.
 */
public final class NationalQuarter {
    private static final int EVERY = 24;
    private static final int ROUNDS = 12;
    private static final int WARM_ROUNDS = 3;

    private final Map<String, Kernel> kernels = new LinkedHashMap<>();
    private final Scratch scratch = new Scratch();
    private final long[] ids = new long[Chunk.CAPACITY];
    private long firms;
    private long foreignFirms;

    /** Nanoseconds so far, in all rounds. */
    private static final class Kernel {
        private long nanos;
    }

    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private NationalQuarter() {}

    /** Prints the table of kernels; returns their sum, nanoseconds a firm. */
    public static double print(PrintStream out, Simulation simulation, Policy policy) {
        double[] sum = new double[1];
        try {
            simulation.observe(policy, new QuarterObserver() {
                @Override
                public void before(Quarter quarter) {
                    sum[0] = new NationalQuarter().measure(out, quarter);
                    throw new Seen();
                }

                @Override
                public void after(Quarter quarter) {
                    throw new IllegalStateException("not reached");
                }
            });
        } catch (Seen e) {
            return sum[0];
        }
        throw new IllegalStateException("the world has no quarter after the base year");
    }

    private double measure(PrintStream out, Quarter quarter) {
        WorldState state = quarter.state();
        double floor = floor(state);
        sample(quarter, state);
        // That was to warm up: what follows counts.
        kernels.clear();
        firms = 0;
        foreignFirms = 0;
        sample(quarter, state);
        double arrivals = arrivals(quarter, state);
        out.println("kernel, alone            ns/agent-step");
        double sum = arrivals;
        for (Map.Entry<String, Kernel> each : kernels.entrySet()) {
            double value = (double) each.getValue().nanos / ROUNDS / firms;
            sum += value;
            out.printf(Locale.ROOT, "%-24s %10.2f%n", each.getKey(), value);
        }
        out.printf(Locale.ROOT, "%-24s %10.2f%n", "arrivals", arrivals);
        out.printf(Locale.ROOT, "%-24s %10.2f%n", "sum of the kernels", sum);
        out.printf(
                Locale.ROOT, "%-24s %10.2f   (every column read, those that change written)%n", "memory floor", floor);
        out.printf(
                Locale.ROOT,
                "%d firms sampled, %.1f %% of them foreign, as in the world%n",
                firms,
                100.0 * foreignFirms / firms);
        return sum;
    }

    private void sample(Quarter quarter, WorldState state) {
        for (FirmsQuarter part : quarter.parts()) {
            for (int t : part.types) {
                int k = t;
                for (Chunk c : state.cohorts.get(t).chunks()) {
                    if (k++ % EVERY == 0 && c.size > 0) {
                        run(part, t, c);
                    }
                }
            }
        }
    }

    private interface Body {
        void run(Chunk c);
    }

    /** Times a kernel: on the chunk as it stands, then a few times to have a warm one. */
    private void time(String name, Chunk c, Body body) {
        Kernel kernel = kernels.computeIfAbsent(name, each -> new Kernel());
        for (int round = 0; round < WARM_ROUNDS; round++) {
            body.run(c);
        }
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            body.run(c);
        }
        kernel.nanos += System.nanoTime() - start;
    }

    /** Times a kernel that empties what it works on: once on a copy of its own for each round. */
    private void timeOnCopies(String name, Chunk c, Body body) {
        Kernel kernel = kernels.computeIfAbsent(name, each -> new Kernel());
        double[] marks = scratch.a.clone();
        for (int round = 0; round < ROUNDS; round++) {
            Chunk copy = c.copy();
            System.arraycopy(marks, 0, scratch.a, 0, marks.length);
            long start = System.nanoTime();
            body.run(copy);
            kernel.nanos += System.nanoTime() - start;
        }
    }

    /** The passes of {@link FirmsQuarter} in their order, on copies: each works on what the ones before it left. */
    private void run(FirmsQuarter part, int t, Chunk original) {
        WorldState state = part.state;
        CohortQuarter q = part.cohorts[t];
        CohortTotals totals = CohortTotals.foreign(part.accounts.landChange.length);
        Chunk c = original.copy();
        ForeignColumns foreign = c.foreign;
        boolean micro = q.type().size() == SizeClass.MICRO;
        firms += c.size;
        foreignFirms += foreign == null ? 0 : c.size;
        UseTable uses = part.profitUse.uses(t);
        part.exit.turnTo(q);
        part.relocations.offer(state.channels.rowOrNothing(Channel.RELOCATION, t));
        time("productivity", c, each -> OutputPass.productivity(each, q, scratch));
        time("rows", c, each -> OutputPass.rows(each, q, scratch));
        time("output", c, each -> OutputPass.output(each, q, scratch));
        time("gap", c, each -> OutputPass.gap(each, q, scratch));
        time("adjust", c, each -> OutputPass.adjust(each, q, scratch));
        if (foreign != null) {
            time("want (foreign)", c, each -> part.finance.want(each, foreign, q, scratch));
            time("pay (foreign)", c, each -> part.finance.pay(each, foreign, q, scratch, totals));
            time("fund (foreign)", c, each -> part.arrivals.fund(each, foreign, q, totals, part.accounts));
            OutputPass.adjust(c, q, scratch);
        }
        Chunk installed = original.copy();
        CapitalPass.install(installed, q, scratch, part.accounts.landChange, totals);
        time("install", c, each -> CapitalPass.install(each, q, scratch, part.accounts.landChange, totals));
        time("profit", c, each -> ProfitPass.profit(each, q, scratch));
        time("flows", c, each -> TotalsPass.flows(each, q, scratch, totals));
        if (foreign != null) {
            time("keep (foreign)", c, each -> ProfitPass.keep(each, foreign, q, scratch));
            time("profit use (foreign)", c, each -> part.profitUse.run(each, foreign, q, scratch, t, uses, totals));
        }
        if (!micro) {
            time("status", c, each -> InnovationPass.status(each, q, scratch));
        }
        time("exit", installed, each -> part.exit.decide(each, q, scratch));
        timeOnCopies("closure", installed, each -> part.closure.run(each, q, scratch, t, totals));
        if (!micro) {
            time(
                    "relocation",
                    installed,
                    each -> part.relocations.run(each, state.quarter, part.tables.race(t), totals));
        }
        time("count", installed, each -> {
            PortableMath.exp(each.logCapital, scratch.capital, each.size);
            TotalsPass.stocks(each, state.quarter, scratch, totals);
        });
        if (foreign != null) {
            time("count (foreign)", c, each -> part.accounts.count(each, foreign, scratch.a));
        }
    }

    /** All arrivals of the quarter, nanoseconds a firm of the world; the second time, warm. */
    private double arrivals(Quarter quarter, WorldState state) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            List<FirmsQuarter> parts = new ArrayList<>(quarter.parts());
            long start = System.nanoTime();
            for (FirmsQuarter part : parts) {
                for (int t : part.types) {
                    part.arrivals.run(t, part.climate, part.keys, part.accounts);
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / state.firms();
    }

    /** Nanoseconds a firm to read every column of every chunk and to write those that every quarter changes. */
    private double floor(WorldState state) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (Cohort cohort : state.cohorts) {
                for (Chunk c : cohort.chunks()) {
                    touch(c);
                }
            }
            best = Math.min(best, (double) (System.nanoTime() - start) / state.firms());
        }
        return best;
    }

    private void touch(Chunk c) {
        int n = c.size;
        System.arraycopy(c.id, 0, ids, 0, n);
        for (int[] column : List.of(c.birth, c.install, c.start)) {
            System.arraycopy(column, 0, scratch.list, 0, n);
        }
        for (double[] column : List.of(c.level, c.shockScale, c.weight, c.land, c.landRent)) {
            System.arraycopy(column, 0, scratch.a, 0, n);
        }
        for (double[] column : List.of(c.productivity, c.logCapital)) {
            System.arraycopy(column, 0, scratch.b, 0, n);
            System.arraycopy(scratch.b, 0, column, 0, n);
        }
    }
}
