package org.zonelab.viz.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C during a command: interrupts the command's thread and keeps the process alive until the command has put away
 * what is finished. The process then ends with the code of the signal, 130.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean happened;

    /** Watches for the end of the process on behalf of the current thread, until {@link #close}. */
    Interruption() {
        Thread command = Thread.currentThread();
        hook = new Thread(() -> interrupt(command), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt(Thread command) {
        happened = true;
        command.interrupt();
        try {
            boolean inTime = tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime || tidied.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the process is ending. */
    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        tidied.countDown();
        if (!happened) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                happened = true; // the process began to end just now
            }
        }
    }
}
