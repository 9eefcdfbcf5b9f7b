package org.zonelab.scenarios.run;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.zonelab.engine.experiment.TaskRunner;

/**
 * Runs tasks on threads of this process, started in the order given.
 *
 * @param count threads, at least 1
 */
public record LocalThreads(int count) implements TaskRunner {
    public LocalThreads {
        if (count < 1) {
            throw new IllegalArgumentException("there must be at least one thread, was " + count);
        }
    }

    @Override
    public void run(List<? extends Runnable> tasks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "replications");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletionService<Void> results = new ExecutorCompletionService<>(threads);
            for (Runnable task : tasks) {
                results.submit(task, null);
            }
            for (int finished = 0; finished < tasks.size(); finished++) {
                results.take().get();
            }
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public int threadsOfEach(int tasks) {
        return Math.max(1, count / Math.max(1, tasks));
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
