package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every task is done once, by the workers of the pool and no others, and a failure is not lost. */
class WorkerPoolTest {
    private static final int TASKS = 1000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyTaskIsDoneOnceByAWorkerOfThePool(int workers) {
        AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
        AtomicIntegerArray foreign = new AtomicIntegerArray(1);
        try (WorkerPool pool = WorkerPool.of(workers)) {
            pool.run(TASKS, (worker, task) -> {
                done.incrementAndGet(task);
                foreign.addAndGet(0, worker >= 0 && worker < workers ? 0 : 1);
            });
        }
        for (int task = 0; task < TASKS; task++) {
            assertThat(done.get(task)).isOne();
        }
        assertThat(foreign.get(0)).isZero();
    }

    /** Each of two tasks waits for the other one to begin. */
    @Test
    void twoWorkersWorkAtTheSameTime() {
        CountDownLatch begun = new CountDownLatch(2);
        AtomicIntegerArray met = new AtomicIntegerArray(2);
        try (WorkerPool pool = WorkerPool.of(2)) {
            pool.run(2, (worker, task) -> {
                begun.countDown();
                met.set(task, awaited(begun) ? 1 : 0);
            });
        }
        assertThat(met.get(0) + met.get(1)).isEqualTo(2);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theFailureOfATaskIsThrownWhenAllWorkersRest(int workers) {
        try (WorkerPool pool = WorkerPool.of(workers)) {
            assertThatThrownBy(() -> pool.run(TASKS, (worker, task) -> {
                        if (task == TASKS / 2) {
                            throw new IllegalStateException("task " + task);
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("task " + TASKS / 2);
            AtomicIntegerArray done = new AtomicIntegerArray(1);
            pool.run(TASKS, (worker, task) -> done.incrementAndGet(0));
            assertThat(done.get(0)).isEqualTo(TASKS);
        }
    }

    @Test
    void whatNobodyTakesTheCallerDoes() {
        List<Runnable> never = new ArrayList<>();
        AtomicIntegerArray done = new AtomicIntegerArray(1);
        WorkerPool.lent(3, never::add).run(TASKS, (worker, task) -> done.incrementAndGet(0));
        assertThat(done.get(0)).isEqualTo(TASKS);
        never.forEach(Runnable::run);
        assertThat(done.get(0)).isEqualTo(TASKS);
    }

    /** Whoever fails first by the clock, the failure of the lowest task is told, as one thread would. */
    @Test
    void ofSeveralFailuresThatOfTheFirstTaskIsThrown() {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch second = new CountDownLatch(1);
        try (WorkerPool pool = WorkerPool.of(2)) {
            assertThatThrownBy(() -> pool.run(TASKS, (worker, task) -> {
                        begun.countDown();
                        awaited(begun);
                        if (task == 0) {
                            awaited(second);
                        } else {
                            second.countDown();
                        }
                        throw new IllegalStateException("task " + task);
                    }))
                    .hasMessage("task 0");
        }
    }

    @Test
    void afterAFailureNoFurtherTaskBegins() {
        AtomicIntegerArray done = new AtomicIntegerArray(1);
        assertThatThrownBy(() -> WorkerPool.alone().run(TASKS, (worker, task) -> {
                    done.incrementAndGet(0);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(done.get(0)).isOne();
    }

    /** Offers may wait for long in a queue of busy threads; the worlds they were made for are not kept by them. */
    @Test
    void anOfferThatNobodyTookHoldsNothing() throws InterruptedException {
        List<Runnable> never = new ArrayList<>();
        WeakReference<double[]> world = worked(never);
        for (int attempt = 0; attempt < 100 && world.get() != null; attempt++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(world.get()).isNull();
        assertThat(never).hasSize(1);
    }

    private static WeakReference<double[]> worked(List<Runnable> never) {
        double[] world = new double[TASKS];
        WorkerPool.lent(2, never::add).run(TASKS, (worker, task) -> world[task]++);
        return new WeakReference<>(world);
    }

    @Test
    void threadsThatAreGoneAreNotMissed() {
        ExecutorService gone = Executors.newSingleThreadExecutor();
        gone.shutdown();
        AtomicIntegerArray done = new AtomicIntegerArray(1);
        WorkerPool.lent(2, gone).run(TASKS, (worker, task) -> done.incrementAndGet(0));
        assertThat(done.get(0)).isEqualTo(TASKS);
    }

    @Test
    void aPoolWithoutThreadsIsRefused() {
        assertThatThrownBy(() -> WorkerPool.of(0)).hasMessageContaining("at least one thread");
    }
}
