package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** High-tech status of the firms of one chunk. */
final class InnovationPass {
    private InnovationPass() {}

    /** Firms gain and lose the high-tech certificate. */
    static void status(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        Draws.uniforms(q.keys().of(Purpose.HIGH_TECH), c.id, s.uniform, n);
        for (int j = 0; j < n; j++) {
            double probability = c.highTech[j] ? q.highTechLoss() : q.highTechGain();
            if (s.uniform[j] < probability && c.start[j] <= q.quarter()) {
                c.highTech[j] = !c.highTech[j];
            }
        }
    }
}
