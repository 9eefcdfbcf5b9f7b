package org.zonelab.engine.quarter;

import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;

/** Keys of one replication: each draw is addressed by purpose, step and the agent's permanent id. */
record DrawKeys(long seed, int replication, int quarter) {
    long of(Purpose purpose) {
        return DrawKey.of(seed, replication, purpose, quarter);
    }

    /** Key of what does not change with time. */
    long permanent(Purpose purpose) {
        return DrawKey.of(seed, replication, purpose, -1);
    }
}
