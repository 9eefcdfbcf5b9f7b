package org.zonelab.engine.effect;

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
     * @param effects {@code [input][place]}, at least two places
     */
    public static ElementaryEffects of(double[][] effects) {
        int inputs = effects.length;
        double[] mean = new double[inputs];
        double[] meanAbsolute = new double[inputs];
        double[] deviation = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            int n = effects[i].length;
            for (double effect : effects[i]) {
                mean[i] += effect / n;
                meanAbsolute[i] += Math.abs(effect) / n;
            }
            double squares = 0;
            for (double effect : effects[i]) {
                squares += (effect - mean[i]) * (effect - mean[i]);
            }
            deviation[i] = Math.sqrt(squares / (n - 1));
        }
        return new ElementaryEffects(mean, meanAbsolute, deviation);
    }
}
