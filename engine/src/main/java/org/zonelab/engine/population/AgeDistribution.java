package org.zonelab.engine.population;

import java.util.Arrays;

/**
 * Ages of a population in which births balance closures, with a closure rate that falls in steps at three and seven
 * years.
 *
 * <pre>f(a) ∝ exp(−∫₀ᵃ h(s) ds),  0 ≤ a ≤ oldest</pre>
 *
 * <p>h closure rate, 1/year.
 */
final class AgeDistribution {
    private static final double YOUNG = 3;
    private static final double MIDDLE = 7;
    private static final int QUARTERS = 4;

    /** Part of all firms that are younger than quarter q + 1. */
    private final double[] cumulative;

    AgeDistribution(PopulationParameters parameters) {
        cumulative = new double[(int) (QUARTERS * parameters.oldestAge())];
        double alive = 1;
        double sum = 0;
        for (int q = 0; q < cumulative.length; q++) {
            double years = (double) q / QUARTERS;
            double factor = years < YOUNG
                    ? parameters.youngClosureFactor()
                    : years < MIDDLE ? parameters.middleClosureFactor() : 1;
            double rate = parameters.closureRate() * factor / QUARTERS;
            double next = alive * StrictMath.exp(-rate);
            sum += (alive - next) / rate;
            cumulative[q] = sum;
            alive = next;
        }
        for (int q = 0; q < cumulative.length; q++) {
            cumulative[q] /= sum;
        }
    }

    /** Whole quarters of age below which about a part p of all firms is. */
    int quarters(double p) {
        int found = Arrays.binarySearch(cumulative, p);
        return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
