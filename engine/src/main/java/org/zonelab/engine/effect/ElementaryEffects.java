package org.zonelab.engine.effect;

import java.util.Arrays;

/**
 * What moving one input alone does, over places in the space of inputs.
 *
 * <pre>μ = mean EE    μ* = mean |EE|    σ = √( Σ (EE − μ)² / (n − 1) )</pre>
 *
 * <p>μ* large: the input matters; σ large beside it: it does so unevenly, by interaction or curvature. Sources: Morris
 * (1991), Technometrics 33(2); Campolongo, Cariboni and Saltelli (2007), Environmental Modelling and Software 22(10).
 *
 * @param mean μ, one an input
 * @param meanAbsolute μ*
 * @param deviation σ
 */
public record ElementaryEffects(double[] mean, double[] meanAbsolute, double[] deviation) {

    /**
     * Summary of effects.
     *
     * @param effects {@code [input][place]}, at least two places; those that are NaN are left out
     */
    public static ElementaryEffects of(double[][] effects) {
        int inputs = effects.length;
        double[] mean = new double[inputs];
        double[] meanAbsolute = new double[inputs];
        double[] deviation = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double[] known = Arrays.stream(effects[i])
                    .filter(effect -> !Double.isNaN(effect))
                    .toArray();
            int n = known.length;
            mean[i] = n > 0 ? 0 : Double.NaN;
            meanAbsolute[i] = mean[i];
            for (double effect : known) {
                mean[i] += effect / n;
                meanAbsolute[i] += Math.abs(effect) / n;
            }
            double squares = 0;
            for (double effect : known) {
                squares += (effect - mean[i]) * (effect - mean[i]);
            }
            deviation[i] = Math.sqrt(squares / (n - 1));
        }
        return new ElementaryEffects(mean, meanAbsolute, deviation);
    }
}
