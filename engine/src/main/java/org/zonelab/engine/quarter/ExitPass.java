package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.mechanism.exit.ExitHazard;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** Which firms of a chunk close this quarter; {@link ExitHazard} is the definition. */
final class ExitPass {
    /** Largest share of a large firm that closes in one quarter. */
    private static final double MOST = 0.9;

    private final ExitParameters parameters;
    private final ExitHazard hazard;

    ExitPass(ExitParameters parameters) {
        this.parameters = parameters;
        this.hazard = new ExitHazard(parameters);
    }

    /**
     * Writes the share of each firm that closes: 1 or 0, and for firms above the largest whole closure the share of their lines;
     * firms still building stay.
     */
    void decide(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        double[] exitReturn = q.exitReturn();
        double sensitivity = parameters.returnSensitivity();
        double sizeElasticity = parameters.sizeElasticity();
        double mean = q.logMeanCapital();
        for (int j = 0; j < n; j++) {
            s.a[j] = -sizeElasticity * (c.logCapital[j] - mean) - sensitivity * exitReturn[c.zone[j]];
        }
        ForeignColumns foreign = c.foreign;
        if (foreign != null) {
            for (int j = 0; j < n; j++) {
                s.a[j] -= sensitivity * foreign.lockIn[j];
            }
        }
        addLevers(c, q, s);
        PortableMath.exp(s.a, s.b, n);
        double base = parameters.baseHazard();
        double cap = parameters.maximumHazard();
        for (int j = 0; j < n; j++) {
            double yearly = base * hazard.ageFactor(q.quarter() - c.birth[j]) * s.b[j];
            s.a[j] = -(yearly < cap ? yearly : cap) / 4;
        }
        PortableMath.exp(s.a, s.b, n);
        Draws.uniforms(q.keys().of(Purpose.EXIT), c.id, s.uniform, n);
        double whole = parameters.largestWholeClosure();
        for (int j = 0; j < n; j++) {
            s.a[j] = 0;
            if (c.start[j] <= q.quarter()) {
                double lost = 1 - s.b[j];
                s.a[j] = s.capital[j] > whole
                        ? Math.min(MOST, q.lines().share(s.capital[j], lost, 1 - s.uniform[j]))
                        : s.uniform[j] >= s.b[j] ? 1 : 0;
            }
        }
    }

    private void addLevers(Chunk c, CohortQuarter q, Scratch s) {
        double[] closure = q.closure();
        for (int j = 0; closure.length > 0 && j < c.size; j++) {
            s.a[j] += closure[c.zone[j]];
        }
        double[] early = q.earlyClosure();
        int young = 4 * (int) parameters.youngYears();
        for (int j = 0; early.length > 0 && j < c.size; j++) {
            s.a[j] += q.quarter() - c.birth[j] < young ? early[c.zone[j]] : 0;
        }
    }
}
