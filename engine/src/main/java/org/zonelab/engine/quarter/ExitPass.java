package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.mechanism.exit.ExitHazard;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** Which firms of a chunk close this quarter; {@link ExitHazard} is the definition. */
final class ExitPass {
    /** Largest share of a large firm that closes in one quarter. */
    private static final double MOST = 0.9;

    /** Log of the mean capital of a type over that of a firm small enough to be looked at anyway. */
    private static final double SMALL = 3;

    private final ExitParameters parameters;
    private final ExitHazard hazard;
    /** Yearly hazard that no domestic firm of the type exceeds unless it is small, 1/year. */
    private double bound;

    ExitPass(ExitParameters parameters) {
        this.parameters = parameters;
        this.hazard = new ExitHazard(parameters);
    }

    /** Turns to the type whose chunks follow; firms of foreign ones have conditions of their own, and no bound but the cap. */
    void turnTo(CohortQuarter q) {
        if (q.type().foreign()) {
            bound = parameters.maximumHazard();
            return;
        }
        double conditions = Double.NEGATIVE_INFINITY;
        for (int z = 0; z < q.zones(); z++) {
            double exponent = -parameters.returnSensitivity() * q.exitReturn()[z];
            exponent += q.closure().length > 0 ? q.closure()[z] : 0;
            exponent += q.earlyClosure().length > 0 ? Math.max(0, q.earlyClosure()[z]) : 0;
            conditions = Math.max(conditions, exponent);
        }
        double age = Math.max(1, Math.max(parameters.youngFactor(), parameters.middleFactor()));
        double size = PortableMath.exp(parameters.sizeElasticity() * SMALL + conditions);
        // A little more, so that rounding cannot spare a firm that closes.
        bound = Math.min(1.000001 * parameters.baseHazard() * age * size, parameters.maximumHazard());
    }

    /**
     * Writes the share of each firm that closes: 1 or 0, and for firms above the largest whole closure the share of their lines;
     * firms still building stay.
     *
     * <p>The hazard is worked out only for firms whose draw could close them at the largest hazard that a domestic firm no
     * smaller than e^-{@value #SMALL} times the mean has, or any firm at the cap, and for all smaller ones.
     */
    void decide(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        Draws.uniforms(q.keys().of(Purpose.EXIT), c.id, s.uniform, n);
        double whole = parameters.largestWholeClosure();
        double safe = 1 - bound / 4;
        double small = q.logMeanCapital() - SMALL;
        int candidates = 0;
        for (int j = 0; j < n; j++) {
            s.a[j] = 0;
            s.list[candidates] = j;
            candidates += s.uniform[j] >= safe || s.capital[j] > whole || c.logCapital[j] < small ? 1 : 0;
        }
        for (int k = 0; k < candidates; k++) {
            int j = s.list[k];
            if (c.start[j] <= q.quarter()) {
                double survival = PortableMath.exp(-hazard(c, q, j) / 4);
                s.a[j] = s.capital[j] > whole
                        ? Math.min(MOST, q.lines().share(s.capital[j], 1 - survival, 1 - s.uniform[j]))
                        : s.uniform[j] >= survival ? 1 : 0;
            }
        }
    }

    /** Yearly hazard of one firm under the levers of the quarter, 1/year. */
    double hazard(Chunk c, CohortQuarter q, int j) {
        int zone = c.zone[j];
        int age = q.quarter() - c.birth[j];
        double sensitivity = parameters.returnSensitivity();
        double exponent = -parameters.sizeElasticity() * (c.logCapital[j] - q.logMeanCapital())
                - sensitivity * q.exitReturn()[zone];
        if (c.foreign != null) {
            exponent -= sensitivity * c.foreign.lockIn[j];
        }
        if (q.closure().length > 0) {
            exponent += q.closure()[zone];
        }
        if (q.earlyClosure().length > 0 && age < 4 * (int) parameters.youngYears()) {
            exponent += q.earlyClosure()[zone];
        }
        double yearly = parameters.baseHazard() * hazard.ageFactor(age) * PortableMath.exp(exponent);
        return yearly < parameters.maximumHazard() ? yearly : parameters.maximumHazard();
    }
}
