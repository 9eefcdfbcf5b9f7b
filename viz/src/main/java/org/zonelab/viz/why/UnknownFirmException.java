package org.zonelab.viz.why;

import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.viz.finding.Wording;

/** No world has a firm of an ID. */
public final class UnknownFirmException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long id;
    private final boolean closed;
    private final long lowest;
    private final long highest;

    /** @param ids of the opening population, not empty */
    UnknownFirmException(long id, long[] ids) {
        super("no world has a firm " + id, null, false, false);
        this.id = id;
        boolean opened = false;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long each : ids) {
            opened |= each == id;
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        this.closed = opened;
        this.lowest = least;
        this.highest = most;
    }

    /** Why not, and which IDs there are; without a full stop. */
    public String said(Wording wording) {
        return closed
                ? wording.say("why.unknown.closed", String.valueOf(id), String.valueOf(Quarter.BASE_YEAR))
                : wording.say("why.unknown", String.valueOf(id), String.valueOf(lowest), String.valueOf(highest));
    }
}
