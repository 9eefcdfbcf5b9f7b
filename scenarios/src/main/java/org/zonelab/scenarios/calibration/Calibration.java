package org.zonelab.scenarios.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.Position;

/**
 * Simulated method of moments: the parameters at which simulated moments come nearest to published ones.
 *
 * <pre>min_θ Σ_k [(m_k(θ) − m̂_k)/s_k]²</pre>
 *
 * <p>m_k moments of simulated worlds on fixed draws, m̂_k targets, s_k their tolerances. Source: McFadden (1989), Econometrica
 * 57(5); the optimiser is BOBYQA of commons-math3 (Powell 2009) in the cube of the parameters' ranges. What the targets
 * leave open of a parameter is one standard deviation of (J' S⁻² J)⁻¹, J the slopes at the fit, s_k read as standard deviations.
 * The same plan on the same files gives the same fit on any number of threads.
 */
public final class Calibration {
    private static final double FIRST_STEP = 0.2;
    private static final double LAST_STEP = 0.004;
    private static final double SLOPE_STEP = 0.1;
    private static final double REFUSED = 1e4;

    private final CalibrationPlan plan;
    private final ParameterCatalogue catalogue;
    private final PointMeasurement measurement;
    private final List<CalibrationPlan.Free> moved = new ArrayList<>();
    private final IntConsumer evaluated;

    /**
     * @param measurement measures a point; asked once for each
     * @param evaluated called with the number of points known after each new one
     */
    public Calibration(
            CalibrationPlan plan, ParameterCatalogue catalogue, PointMeasurement measurement, IntConsumer evaluated) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.measurement = measurement;
        this.evaluated = evaluated;
        moved.addAll(plan.fitted());
        plan.examined().forEach(path -> moved.add(examined(path)));
    }

    private CalibrationPlan.Free examined(String path) {
        Parameter parameter = catalogue.find(path).orElseThrow();
        return new CalibrationPlan.Free(path, parameter.value(), parameter.low(), parameter.high(), parameter.source());
    }

    /**
     * Points that a fit simulates at most: those of the search and two for each slope.
     */
    public int mostEvaluations() {
        return plan.evaluations() + 2 * moved.size() + 1;
    }

    /**
     * Fits, going on from what the log holds.
     *
     * @param log file of evaluations; made if absent
     */
    public Fit fit(Path log) {
        EvaluationLog evaluations = new EvaluationLog(
                log, moved.stream().map(CalibrationPlan.Free::path).toList());
        double[] best = search(evaluations);
        Measured measured = measure(point(best), evaluations);
        return result(best, measured, slopes(best, evaluations), evaluations.size());
    }

    private double[] search(EvaluationLog log) {
        int n = plan.fitted().size();
        double[] start = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        for (int k = 0; k < n; k++) {
            CalibrationPlan.Free parameter = moved.get(k);
            start[k] = (parameter.start() - parameter.low()) / (parameter.high() - parameter.low());
            high[k] = 1;
        }
        double[][] best = {start};
        double[] least = {Double.POSITIVE_INFINITY};
        MultivariateFunction loss = unit -> {
            double value = loss(point(unit), log);
            if (value < least[0]) {
                least[0] = value;
                best[0] = unit.clone();
            }
            return value;
        };
        try {
            new BOBYQAOptimizer(2 * n + 1, FIRST_STEP, LAST_STEP)
                    .optimize(
                            new MaxEval(plan.evaluations()),
                            new ObjectiveFunction(loss),
                            GoalType.MINIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high));
        } catch (TooManyEvaluationsException e) {
            // the best point so far is the answer, and its residuals are reported
        }
        return best[0];
    }

    private double loss(double[] point, EvaluationLog log) {
        Measured measured = measure(point, log);
        double sum = 0;
        for (CalibrationTarget target : plan.targets()) {
            double residual = target.residual(measured.moment(target.moment()));
            sum += Double.isFinite(residual) ? residual * residual : REFUSED;
        }
        return sum;
    }

    /** Values of all moved parameters; those only examined stay at their central values. */
    private double[] point(double[] unit) {
        double[] point = new double[moved.size()];
        for (int k = 0; k < point.length; k++) {
            CalibrationPlan.Free parameter = moved.get(k);
            point[k] = k < unit.length
                    ? parameter.low() + unit[k] * (parameter.high() - parameter.low())
                    : parameter.start();
        }
        return point;
    }

    private Measured measure(double[] point, EvaluationLog log) {
        Measured known = log.find(point).orElse(null);
        if (known != null) {
            return known;
        }
        List<AssumptionOverride> overrides = new ArrayList<>();
        for (int k = 0; k < point.length; k++) {
            overrides.add(new AssumptionOverride(moved.get(k).path(), point[k], Position.of("calibration plan")));
        }
        Measured measured = measurement.measure(overrides);
        if (measured.moments().isEmpty()) {
            return measured;
        }
        log.add(point, measured);
        evaluated.accept(log.size());
        return measured;
    }

    /** Slopes of the targets, in tolerances over a parameter's whole range, {@code [parameter][target]}. */
    private List<double[]> slopes(double[] best, EvaluationLog log) {
        List<double[]> slopes = new ArrayList<>();
        for (int k = 0; k < moved.size(); k++) {
            CalibrationPlan.Free parameter = moved.get(k);
            double width = parameter.high() - parameter.low();
            double[] below = point(best);
            double[] above = point(best);
            below[k] = Math.max(parameter.low(), below[k] - SLOPE_STEP * width);
            above[k] = Math.min(parameter.high(), above[k] + SLOPE_STEP * width);
            double apart = (above[k] - below[k]) / width;
            Measured before = measure(below, log);
            Measured after = measure(above, log);
            slopes.add(plan.targets().stream()
                    .mapToDouble(target -> (target.residual(after.moment(target.moment()))
                                    - target.residual(before.moment(target.moment())))
                            / apart)
                    .toArray());
        }
        return slopes;
    }

    private Fit result(double[] best, Measured measured, List<double[]> slopes, int evaluations) {
        int n = plan.fitted().size();
        double[] point = point(best);
        double[] open = openShares(slopes.subList(0, n));
        List<Fit.Fitted> fitted = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            CalibrationPlan.Free parameter = moved.get(k);
            double half = open[k] * (parameter.high() - parameter.low());
            fitted.add(new Fit.Fitted(
                    parameter.path(),
                    parameter.start(),
                    point[k],
                    Math.max(parameter.low(), point[k] - half),
                    Math.min(parameter.high(), point[k] + half)));
        }
        List<Fit.Residual> residuals = plan.targets().stream()
                .map(target -> new Fit.Residual(target, measured.moment(target.moment())))
                .toList();
        List<Fit.Pull> pulls = new ArrayList<>();
        for (int k = 0; k < moved.size(); k++) {
            List<Double> byTarget = new ArrayList<>();
            for (double slope : slopes.get(k)) {
                byTarget.add(slope);
            }
            pulls.add(new Fit.Pull(moved.get(k).path(), byTarget));
        }
        double loss = residuals.stream()
                .mapToDouble(residual -> residual.inTolerances() * residual.inTolerances())
                .sum();
        return new Fit(plan, fitted, residuals, loss, measured.baseYear(), pulls, evaluations);
    }

    /** Standard deviation that the targets leave each parameter, as a share of its range; the whole range at most. */
    static double[] openShares(List<double[]> slopes) {
        RealMatrix jacobian = new Array2DRowRealMatrix(slopes.toArray(double[][]::new)).transpose();
        RealMatrix information = jacobian.transpose().multiply(jacobian);
        RealMatrix covariance =
                new SingularValueDecomposition(information).getSolver().getInverse();
        double[] open = new double[slopes.size()];
        for (int k = 0; k < open.length; k++) {
            double variance = covariance.getEntry(k, k);
            open[k] = variance > 0 ? Math.min(1, StrictMath.sqrt(variance)) : 1;
        }
        return open;
    }
}
