package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** High-tech status of the firms of one chunk. */
final class InnovationPass {
    private InnovationPass() {}

    /** Firms gain and lose the high-tech certificate. */
    static void status(Chunk c, CohortQuarter q, Scratch s) {
        long key = q.keys().of(Purpose.HIGH_TECH);
        int few = Draws.happening(key, c.id, Math.max(q.highTechLoss(), q.highTechGain()), s.list, c.size);
        for (int k = 0; k < few; k++) {
            int j = s.list[k];
            double probability = c.highTech[j] ? q.highTechLoss() : q.highTechGain();
            if (Draws.happens(Draws.bits(key, c.id[j]), probability) && c.start[j] <= q.quarter()) {
                c.highTech[j] = !c.highTech[j];
            }
        }
    }
}
