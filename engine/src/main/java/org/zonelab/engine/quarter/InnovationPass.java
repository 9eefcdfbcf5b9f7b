package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** Knowledge stock and high-tech status of the firms of one chunk. */
final class InnovationPass {
    private InnovationPass() {}

    /**
     * Log productivity from knowledge: {@code knowledge} holds elasticity times ln(G/G*), with G* the stock that base
     * research intensity would sustain at current sales.
     *
     * <p>The stock is measured in units of G* at unit sales, {@code research[j]}; sales are value added.
     */
    static void knowledge(Chunk c, CohortQuarter q, Scratch s) {
        double turnover = q.researchTurnover();
        double elasticity = q.knowledgeElasticity();
        for (int j = 0; j < c.size; j++) {
            double sales = s.valueAdded[j];
            if (sales > 0) {
                double stock = c.research[j] > 0 ? c.research[j] : sales;
                stock += turnover * (sales - stock);
                c.research[j] = stock;
                c.knowledge[j] = elasticity * PortableMath.log(stock / sales);
            }
        }
    }

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
