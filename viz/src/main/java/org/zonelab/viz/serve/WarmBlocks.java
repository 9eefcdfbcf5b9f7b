package org.zonelab.viz.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.WorkerPool;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/**
 * Populations, base years and counterfactuals that stay solved between answers, so that moving a lever simulates the world
 * of the policy alone. They do not depend on it, so an answer from a warm base year is the answer from a cold one.
 *
 * <p>A solved base year takes about 60 MB, a counterfactual on it 13; those not used for longest go first.
 */
final class WarmBlocks {
    /** Base years that are kept, however little memory there is. */
    static final int LEAST = 2;

    private static final int MOST_COUNTERFACTUALS = 3;
    private static final int MOST_PLANS = 3;

    private final Ground ground;
    private final int most;
    private final WorkerPool helpers;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sample, PlanEntry> plans = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most solved base years that are kept
     * @param helpers idle threads, which help with whatever world is simulated
     */
    WarmBlocks(Ground ground, int most, WorkerPool helpers) {
        this.helpers = helpers;
        this.ground = ground;
        this.most = most;
    }

    /** As many base years as fit into a third of the memory that Java may take. */
    static int fitting() {
        long third = Runtime.getRuntime().maxMemory() / 3;
        return (int) Math.max(LEAST, Math.min(32, third / (100L << 20)));
    }

    /** What decides the population and the draws, all replications of it. */
    private record Sample(
            SortedMap<String, Double> assumptions, AssumptionMode mode, double microRate, long seed, int quarters) {
        static Sample of(ResolvedScenario scenario) {
            SortedMap<String, Double> values = new TreeMap<>();
            for (AssumptionOverride each : scenario.assumptions()) {
                values.put(each.path(), each.value());
            }
            return new Sample(
                    values,
                    scenario.mode().value(),
                    scenario.microRate().value(),
                    scenario.seed().value(),
                    scenario.horizon().value().quarters());
        }
    }

    private record Key(Sample sample, int replication) {}

    /** One base year; whoever uses it holds its lock. */
    private static final class Entry {
        private @Nullable Block block;
        /** Used last stands last. */
        private final List<Against> counterfactuals = new ArrayList<>();
    }

    /** A block and the policy that its policies meet. */
    private record Against(Policy counterfactual, Block block) {}

    private static final class PlanEntry {
        private @Nullable RunPlan plan;
    }

    /**
     * Lends the block of one replication, solved first if it is not warm.
     *
     * @throws CancellationException if the thread was interrupted
     */
    <T> T with(ResolvedScenario scenario, int replication, Function<Block, T> work) {
        Key key = new Key(Sample.of(scenario), replication);
        Entry entry = entry(key);
        synchronized (entry) {
            stopIfInterrupted();
            Block solved = entry.block;
            if (solved == null) {
                solved = Block.solve(plan(scenario, key.sample()), replication, WarmBlocks::stopIfInterrupted, helpers);
                entry.block = solved;
            }
            return work.apply(against(entry.counterfactuals, solved, scenario.counterfactualPolicy()));
        }
    }

    private static Block against(List<Against> known, Block solved, Policy counterfactual) {
        Against found = known.stream()
                .filter(each -> each.counterfactual()
                        .differenceFrom(counterfactual)
                        .levers()
                        .isEmpty())
                .findFirst()
                .orElseGet(() -> new Against(counterfactual, solved.against(counterfactual)));
        known.remove(found);
        if (known.size() == MOST_COUNTERFACTUALS) {
            known.remove(0);
        }
        known.add(found);
        return found.block();
    }

    private synchronized Entry entry(Key key) {
        Entry known = entries.get(key);
        if (known != null) {
            return known;
        }
        trim(entries, most - 1);
        Entry fresh = new Entry();
        entries.put(key, fresh);
        return fresh;
    }

    private RunPlan plan(ResolvedScenario scenario, Sample sample) {
        PlanEntry entry;
        synchronized (this) {
            trim(plans, MOST_PLANS);
            entry = plans.computeIfAbsent(sample, each -> new PlanEntry());
        }
        synchronized (entry) {
            RunPlan plan = entry.plan;
            if (plan == null) {
                plan = new PreparedRun(ground.home(), scenario, ground.parameters(), sample.seed(), List.of())
                        .plan(ground.world());
                entry.plan = plan;
            }
            return plan;
        }
    }

    /** Drops what was not used for longest. */
    private static <K> void trim(Map<K, ?> map, int size) {
        List<K> oldestFirst = List.copyOf(map.keySet());
        oldestFirst.subList(0, Math.max(0, oldestFirst.size() - size)).forEach(map::remove);
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this run any more");
        }
    }
}
