package org.zonelab.engine.numeric;

/**
 * Sum that carries the rounding error of every addition along (Neumaier 1974, ZAMM 54), in the order of the calls.
 *
 * <p>The error stays near one unit in the last place whatever the number of terms, and the bits depend on the order of
 * the terms alone: partial sums of chunks are therefore added in chunk order.
 */
public final class CompensatedSum {
    private double sum;
    private double lost;

    /** Adds one term. */
    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    /** Adds the partial sum of a later chunk, its carried error included. */
    public void add(CompensatedSum later) {
        double carried = later.lost;
        add(later.sum);
        add(carried);
    }

    /** The sum so far. */
    public double value() {
        return sum + lost;
    }

    /** Back to zero. */
    public void reset() {
        sum = 0;
        lost = 0;
    }

    /** Sum of all entries in index order. */
    public static double of(double... terms) {
        return of(terms, terms.length);
    }

    /** Sum of the first {@code n} entries in index order. */
    public static double of(double[] terms, int n) {
        CompensatedSum total = new CompensatedSum();
        for (int j = 0; j < n; j++) {
            total.add(terms[j]);
        }
        return total.value();
    }
}
