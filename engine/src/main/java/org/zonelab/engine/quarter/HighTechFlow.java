package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.innovation.HighTechFit;
import org.zonelab.engine.mechanism.innovation.HighTechPath;
import org.zonelab.engine.mechanism.innovation.HighTechStatus;

/**
 * Probabilities of gaining and losing the high-tech certificate by type, fitted to the published numbers of 2023 and 2024.
 *
 * <p>A type's chance goes with the share of certified firms it has in the base population, which holds size and research
 * intensity. Certified firms that close are replaced within the fit.
 */
final class HighTechFlow {
    /** Certified firms at the start and at the end of the base year (Ministry of Commerce, 2023 and 2024). */
    static final double START_OVER_END = 73_000.0 / 85_000.0;

    private final HighTechStatus status;
    private final HighTechPath path;
    private final double[] tilt;
    private final double hazard;
    private final int quarter;

    private HighTechFlow(HighTechStatus status, HighTechPath path, double[] tilt, double hazard, int quarter) {
        this.status = status;
        this.path = path;
        this.tilt = tilt;
        this.hazard = hazard;
        this.quarter = quarter;
    }

    /**
     * Fits the gain hazard to a population.
     *
     * @param target certified firms at the end of the base year
     */
    static HighTechFlow fit(BaseYear base, WorldState state, double target) {
        HighTechStatus status = new HighTechStatus(base.parameters.innovation());
        double[] tilt = tilts(base, state);
        int firms = 0;
        double closing = 0;
        for (int t = 0; t < tilt.length; t++) {
            if (simulated(base, t)) {
                firms += state.cohorts.get(t).size();
            }
        }
        boolean[] certified = new boolean[firms];
        double[] weight = new double[firms];
        double[] tilts = new double[firms];
        int k = 0;
        for (int t = 0; t < tilt.length; t++) {
            if (simulated(base, t)) {
                double yearlyExit = base.firms[t] > 0 ? 4 * base.exits[t] / base.firms[t] : 0;
                for (Chunk c : state.cohorts.get(t).chunks()) {
                    for (int j = 0; j < c.size; j++) {
                        certified[k] = c.highTech[j];
                        weight[k] = c.weight[j];
                        tilts[k++] = tilt[t];
                        closing += c.highTech[j] ? c.weight[j] * yearlyExit : 0;
                    }
                }
            }
        }
        double hazard = new HighTechFit(status).gainHazard(certified, weight, tilts, target + closing);
        HighTechPath path = new HighTechPath(base.parameters.innovation(), 1 / START_OVER_END - 1);
        return new HighTechFlow(status, path, tilt, hazard, 0);
    }

    private static boolean simulated(BaseYear base, int t) {
        return base.terms[t].type().size() != SizeClass.MICRO;
    }

    private static double[] tilts(BaseYear base, WorldState state) {
        double[] share = new double[base.terms.length];
        double certified = 0;
        double all = 0;
        for (int t = 0; t < share.length; t++) {
            Cohort cohort = state.cohorts.get(t);
            double own = 0;
            for (Chunk c : cohort.chunks()) {
                for (int j = 0; j < c.size; j++) {
                    own += c.highTech[j] ? c.weight[j] : 0;
                }
            }
            if (simulated(base, t)) {
                certified += own;
                all += base.firms[t];
            }
            share[t] = base.firms[t] > 0 ? own / base.firms[t] : 0;
        }
        double mean = all > 0 ? certified / all : 1;
        for (int t = 0; t < share.length; t++) {
            share[t] = mean > 0 ? Math.max(0.05, Math.min(20, share[t] / mean)) : 1;
        }
        return share;
    }

    /** The probabilities of another quarter. */
    HighTechFlow at(int newQuarter) {
        return new HighTechFlow(status, path, tilt, hazard, newQuarter);
    }

    /** Probability of a firm of the type without certificate to gain it this quarter. */
    double gain(int t) {
        double yearly = status.gain(hazard, path.slowing(Math.max(0, Math.floorDiv(quarter, 4))), tilt[t]);
        return -StrictMath.expm1(StrictMath.log1p(-yearly) / 4);
    }

    /** Probability of a certified firm of the type to lose it this quarter. */
    double loss(int t) {
        return -StrictMath.expm1(StrictMath.log1p(-status.loss(tilt[t])) / 4);
    }
}
