package org.zonelab.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.quarter.CentralParameters;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Runs;
import org.zonelab.engine.quarter.UnstableAssumptionsException;

/** Neither company, order nor threads of replications move a result. */
class ExperimentMetamorphicTest {
    private static final int QUARTERS = 10;
    private static final List<Integer> FIVE = List.of(0, 1, 2, 3, 4);
    private static final TaskRunner IN_ORDER = tasks -> tasks.forEach(Runnable::run);
    private static final TaskRunner REVERSED = tasks -> {
        List<Runnable> order = new ArrayList<>(tasks);
        Collections.reverse(order);
        order.forEach(Runnable::run);
    };

    /** Keeps pairs in memory. */
    private static final class Memory implements RunStore {
        private final Map<Integer, Pair> pairs = new ConcurrentHashMap<>();

        @Override
        public boolean has(int replication) {
            return pairs.containsKey(replication);
        }

        @Override
        public void put(Pair pair) {
            pairs.put(pair.replication(), pair);
        }

        Map<Integer, List<long[][]>> bits() {
            Map<Integer, List<long[][]>> bits = new TreeMap<>();
            pairs.forEach((k, pair) -> bits.put(k, bitsOf(pair)));
            return bits;
        }
    }

    private static List<long[][]> bitsOf(Pair pair) {
        return List.of(Runs.bits(pair.policy()), Runs.bits(pair.counterfactual()));
    }

    private static void twoThreads(List<? extends Runnable> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(pool.submit(task)));
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RunPlan plan(List<Integer> replications, AssumptionSource assumptions) {
        return new RunPlan(
                Runs.WORLD,
                Runs.FIRMS,
                assumptions,
                Runs.currentLaw(),
                Runs.withoutDeferral(),
                1,
                QUARTERS,
                replications);
    }

    /** Assumptions that differ between replications. */
    private static ModelParameters drawn(int replication, int attempt) {
        return CentralParameters.withUserCostElasticity(0.5 + 0.25 * replication + attempt);
    }

    private static Memory run(List<Integer> replications, TaskRunner runner) throws InterruptedException {
        Memory store = new Memory();
        new Experiment(plan(replications, ExperimentMetamorphicTest::drawn), store, Progress.SILENT).run(runner);
        return store;
    }

    @Test
    void aReplicationAloneIsTheSameAsAmongOthers() throws InterruptedException {
        List<long[][]> among = Objects.requireNonNull(run(FIVE, IN_ORDER).bits().get(3));
        List<long[][]> alone =
                Objects.requireNonNull(run(List.of(3), IN_ORDER).bits().get(3));
        assertThat(alone.get(0)).isDeepEqualTo(among.get(0));
        assertThat(alone.get(1)).isDeepEqualTo(among.get(1));
    }

    @Test
    void orderAndThreadsOfReplicationsDoNotMatter() throws InterruptedException {
        Map<Integer, List<long[][]>> expected = run(FIVE, IN_ORDER).bits();
        assertThat(run(FIVE, REVERSED).bits()).usingRecursiveComparison().isEqualTo(expected);
        assertThat(run(FIVE, ExperimentMetamorphicTest::twoThreads).bits())
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    @Test
    void storedReplicationsAreNotSimulatedAgain() throws InterruptedException {
        Memory store = run(List.of(0, 1), IN_ORDER);
        Pair kept = store.pairs.get(1);
        RunSummary summary = new Experiment(
                        plan(List.of(0, 1, 2), ExperimentMetamorphicTest::drawn), store, Progress.SILENT)
                .run(IN_ORDER);
        assertThat(summary.simulated()).isEqualTo(1);
        assertThat(store.pairs.get(1)).isSameAs(kept);
        assertThat(store.pairs).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void aRefusedPointOfTheDesignIsFollowedByTheNextAndCounted() throws InterruptedException {
        AssumptionSource source = (replication, attempt) -> {
            if (attempt < 2) {
                throw new UnstableAssumptionsException(List.of("wages feed on themselves"));
            }
            return drawn(replication, attempt);
        };
        Memory store = new Memory();
        RunSummary summary = new Experiment(plan(List.of(0), source), store, Progress.SILENT).run(IN_ORDER);
        assertThat(summary.rejectedDraws()).isEqualTo(2);
        assertThat(store.pairs).containsOnlyKeys(0);
    }

    @Test
    void progressReachesItsAnnouncedTotal() throws InterruptedException {
        AtomicLong last = new AtomicLong();
        AtomicLong announced = new AtomicLong();
        new Experiment(plan(List.of(0, 1), ExperimentMetamorphicTest::drawn), new Memory(), (done, total) -> {
                    last.set(done);
                    announced.set(total);
                })
                .run(IN_ORDER);
        assertThat(last.get()).isEqualTo(announced.get()).isEqualTo(2 * (2 * QUARTERS - 4));
    }
}
