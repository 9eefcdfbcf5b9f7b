package org.zonelab.engine.experiment;

import java.util.List;

/** Where tasks run: threads of this process, or machines of a cluster. */
public interface TaskRunner {
    /** Runs all tasks, in any order and on any thread; returns when all are done, throws the first failure. */
    void run(List<? extends Runnable> tasks) throws InterruptedException;

    /** Threads that each of some tasks may use, its own one included: what is left where tasks are fewer than threads. */
    default int threadsOfEach(int tasks) {
        return 1;
    }
}
