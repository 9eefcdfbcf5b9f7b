package org.zonelab.scenarios.calibration;

import java.util.List;
import java.util.Map;

/**
 * A finished fit.
 *
 * @param plan what was asked
 * @param fitted a parameter each, in the plan's order
 * @param residuals a target each, in the plan's order
 * @param loss sum of squared residuals, in tolerances
 * @param baseYear simulated over published less 1, by outcome, at the fit
 * @param pulls of fitted and examined parameters, in that order
 * @param evaluations points simulated
 */
public record Fit(
        CalibrationPlan plan,
        List<Fitted> fitted,
        List<Residual> residuals,
        double loss,
        Map<String, Double> baseYear,
        List<Pull> pulls,
        int evaluations) {
    public Fit {
        fitted = List.copyOf(fitted);
        residuals = List.copyOf(residuals);
        baseYear = Map.copyOf(baseYear);
        pulls = List.copyOf(pulls);
    }

    /**
     * A parameter's value and what the targets leave open of it.
     *
     * @param prior central value before the fit
     * @param value where the loss is least
     * @param low end of the range in which the targets stay within one tolerance, within the parameter's own range
     * @param high the other end
     */
    public record Fitted(String path, double prior, double value, double low, double high) {}

    /** A target beside what the fitted world gives. */
    public record Residual(CalibrationTarget target, double simulated) {
        /** Distance in tolerances. */
        public double inTolerances() {
            return target.residual(simulated);
        }

        public boolean met() {
            return Math.abs(inTolerances()) <= 1;
        }
    }

    /**
     * How strongly a parameter moves the targets.
     *
     * @param byTarget change of each target, in tolerances, over the parameter's whole range
     */
    public record Pull(String path, List<Double> byTarget) {
        /** Below this no target tells the parameter. */
        private static final double SEEN = 0.5;

        public Pull {
            byTarget = List.copyOf(byTarget);
        }

        /** Position of the target that it moves most, or -1 if it moves none by half a tolerance over its range. */
        public int pinnedBy() {
            int best = -1;
            double most = SEEN;
            for (int k = 0; k < byTarget.size(); k++) {
                if (Math.abs(byTarget.get(k)) > most) {
                    most = Math.abs(byTarget.get(k));
                    best = k;
                }
            }
            return best;
        }
    }
}
