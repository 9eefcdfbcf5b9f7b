package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share the work within one world. Tasks write to places of their own and are put together in their order, so
 * that the number of threads cannot move a result.
 *
 * <p>The calling thread is one of the workers, and never waits for another one to begin: it does what nobody takes. So
 * threads may be lent by others who use them too, and help when they are idle.
 */
public final class WorkerPool implements AutoCloseable {
    /** Work of one task. */
    @FunctionalInterface
    interface Work {
        /**
         * Does one task.
         *
         * @param worker position of the thread, for arrays that each thread has for itself
         * @param task position of the task
         */
        void run(int worker, int task);
    }

    private final int workers;
    /** Threads of the other workers. */
    private final Executor others;

    private final Runnable end;

    private WorkerPool(int workers, Executor others, Runnable end) {
        this.workers = workers;
        this.others = others;
        this.end = end;
    }

    /** The calling thread alone; need not be closed. */
    public static WorkerPool alone() {
        return new WorkerPool(1, Runnable::run, () -> {});
    }

    /**
     * A pool with threads of its own, which end when it is closed.
     *
     * @param workers threads, the calling one included, at least 1
     */
    public static WorkerPool of(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("there must be at least one thread, was " + workers);
        }
        if (workers == 1) {
            return alone();
        }
        ExecutorService threads = Executors.newFixedThreadPool(workers - 1, work -> {
            Thread thread = new Thread(work, "firms");
            thread.setDaemon(true);
            return thread;
        });
        return new WorkerPool(workers, threads, threads::shutdown);
    }

    /**
     * A pool with the threads of somebody else, who ends them; need not be closed.
     *
     * @param workers most threads at work, the calling one included, at least 1
     * @param threads run what they are given when they are idle
     */
    public static WorkerPool lent(int workers, Executor threads) {
        return new WorkerPool(workers, threads, () -> {});
    }

    /** Threads, the calling one included. */
    int workers() {
        return workers;
    }

    /**
     * Runs tasks 0 to {@code tasks - 1}, begun in this order by whichever thread is free. After a failure no further task
     * begins; that of the first task that failed is thrown when all threads rest.
     */
    void run(int tasks, Work work) {
        Tasks shared = new Tasks(tasks, work);
        List<Offer> offers = new ArrayList<>();
        try {
            for (int worker = 1; worker < Math.min(workers, tasks); worker++) {
                int me = worker;
                Offer offer = new Offer(() -> shared.take(me));
                others.execute(offer);
                offers.add(offer);
            }
        } catch (RejectedExecutionException e) {
            // threads lent by somebody who has ended them: the caller does the work
        } finally {
            shared.take(0);
            rest(offers);
        }
        shared.complain();
    }

    /** Tasks that several threads take one after another. */
    private static final class Tasks {
        private final int count;
        private final Work work;
        private final AtomicInteger next = new AtomicInteger();
        private int failed = Integer.MAX_VALUE;
        private @Nullable Throwable failure;

        Tasks(int count, Work work) {
            this.count = count;
            this.work = work;
        }

        void take(int worker) {
            for (int task = next.getAndIncrement(); task < count; task = next.getAndIncrement()) {
                try {
                    work.run(worker, task);
                } catch (RuntimeException | Error e) {
                    failed(task, e);
                }
            }
        }

        private synchronized void failed(int task, Throwable e) {
            next.set(count);
            if (task < failed) {
                failed = task;
                failure = e;
            }
        }

        synchronized void complain() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** Waits for the offers that were taken, even when interrupted, since they write to the world of the caller. */
    private static void rest(List<Offer> offers) {
        boolean interrupted = false;
        for (Offer offer : offers) {
            while (!offer.rests()) {
                try {
                    offer.over.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Work offered to another thread, if it has time before the caller is done. Once taken or withdrawn it holds nothing: it may
     * wait in a queue for long, and the work leads to a whole world.
     */
    private static final class Offer implements Runnable {
        private final AtomicReference<@Nullable Runnable> work;
        private final CountDownLatch over = new CountDownLatch(1);

        Offer(Runnable work) {
            this.work = new AtomicReference<>(work);
        }

        @Override
        public void run() {
            Runnable mine = work.getAndSet(null);
            if (mine != null) {
                try {
                    mine.run();
                } finally {
                    over.countDown();
                }
            }
        }

        /** Whether it is over; one that has not begun never will. */
        boolean rests() {
            return work.getAndSet(null) != null || over.getCount() == 0;
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
