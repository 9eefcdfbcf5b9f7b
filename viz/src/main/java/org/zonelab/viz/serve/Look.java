package org.zonelab.viz.serve;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that people wait for in steps: it goes on while one of them comes back, and what it found is kept. */
final class Look<T> implements Runnable {
    private final FutureTask<T> task;
    private int visits;

    Look(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    @Override
    public void run() {
        task.run();
    }

    /** Whether it has ended in one way or another. */
    boolean over() {
        return task.isDone();
    }

    /** What it found, if it has ended well. */
    Optional<T> found() {
        try {
            return over() ? within(0) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it has ended without finding anything. */
    boolean failed() {
        return over() && found().isEmpty();
    }

    /** Ends it, now. */
    void stop() {
        boolean wasRunning = task.cancel(true);
        assert !wasRunning || over();
    }

    /** Somebody came for it; the number of this visit. */
    synchronized int visit() {
        return ++visits;
    }

    /** Ends it if nobody has come since a visit. */
    synchronized void stopAfter(int visit) {
        if (visits == visit) {
            stop();
        }
    }

    /**
     * Waits for it.
     *
     * @return empty if it needs longer
     * @throws Refusal if it was stopped
     * @throws RuntimeException with which the work itself failed
     */
    Optional<T> within(long millis) {
        try {
            return Optional.of(task.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (CancellationException e) {
            throw stopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                throw stopped();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Refusal stopped() {
        return new Refusal(503, "stopped before it was finished; ask again");
    }
}
