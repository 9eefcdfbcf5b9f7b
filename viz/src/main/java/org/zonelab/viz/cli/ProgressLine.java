package org.zonelab.viz.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.viz.finding.Wording;

/** One line on standard error that is written over: share done and time left. Only for a person at a terminal. */
final class ProgressLine implements Progress {
    private static final long EVERY_NANOS = 200_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final Wording wording;
    private final long start = System.nanoTime();
    private final AtomicLong last = new AtomicLong(start);

    ProgressLine(PrintWriter err, Wording wording) {
        this.err = err;
        this.wording = wording;
    }

    /** A line for a person at a terminal who did not ask for quiet. */
    static Optional<ProgressLine> watched(CommonOptions common) {
        boolean watched = !common.quiet() && Terminal.current().err();
        return watched ? Optional.of(new ProgressLine(common.err(), Wording.in(common.language()))) : Optional.empty();
    }

    @Override
    public void advanced(long done, long total) {
        double seconds = (System.nanoTime() - start) / 1e9;
        counted(text(done, total, seconds));
    }

    /** Tells how far something is whose end nobody knows. */
    void counted(String text) {
        long now = System.nanoTime();
        long before = last.get();
        if (now - before >= EVERY_NANOS && last.compareAndSet(before, now)) {
            err.print(CLEAR + text);
            err.flush();
        }
    }

    /** Removes the line, so that what follows stands alone. */
    void finish() {
        err.print(CLEAR);
        err.flush();
    }

    /** Share done, and the time the rest takes at the pace so far. */
    String text(long done, long total, double seconds) {
        String share = String.valueOf(100 * done / total);
        return wording.say("progress", share, duration(seconds * (total - done) / done));
    }

    private String duration(double seconds) {
        long rounded = (long) Math.ceil(seconds);
        return rounded < 60
                ? wording.say("progress.seconds", String.valueOf(rounded))
                : wording.say("progress.minutes", String.valueOf(rounded / 60), String.valueOf(rounded % 60));
    }
}
