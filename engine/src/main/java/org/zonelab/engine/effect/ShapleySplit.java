package org.zonelab.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;
import org.zonelab.engine.random.Draws;

/**
 * Splits what several parts of a policy do together into what each contributes.
 *
 * <pre>
 * φ_i = (1/m) Σ_o [ v(P_i^o ∪ {i}) − v(P_i^o) ]
 * </pre>
 *
 * <p>v effect of a coalition of parts, v of none is 0; o one of m orders, P_i^o the parts that come before i in it. With all n!
 * orders this is the value of Shapley (1953), Contributions to the Theory of Games II, worked out over the 2^n coalitions; the
 * parts add up to v of all in any case, because they do in each order. A sample takes orders in pairs, each with its reverse
 * (Castro, Gómez and Tejada 2009, Computers and Operations Research 36(5), for the sampling).
 *
 * @param parts n, at most {@value #MOST}
 * @param orders those of the sample, each a permutation of the parts; empty where all are taken
 */
public record ShapleySplit(int parts, List<int[]> orders) {
    /** Parts above which no split is worked out. */
    public static final int MOST = 60;

    /** Parts up to which all orders are taken. */
    public static final int EXACT = 6;

    public ShapleySplit {
        if (parts < 1 || parts > MOST) {
            throw new IllegalArgumentException("a split is of 1 to " + MOST + " parts, was " + parts);
        }
        orders = List.copyOf(orders);
    }

    /** All orders. */
    public static ShapleySplit exact(int parts) {
        return new ShapleySplit(parts, List.of());
    }

    /**
     * A sample of orders.
     *
     * @param pairs of an order and its reverse
     * @param key of the draws
     */
    public static ShapleySplit sampled(int parts, int pairs, long key) {
        List<int[]> orders = new ArrayList<>();
        for (int k = 0; k < pairs; k++) {
            int[] order = Permutation.of(parts, Draws.bits(key, k));
            int[] reverse = new int[parts];
            for (int i = 0; i < parts; i++) {
                reverse[i] = order[parts - 1 - i];
            }
            orders.add(order);
            orders.add(reverse);
        }
        return new ShapleySplit(parts, orders);
    }

    /** The coalitions whose effect is needed, one bit a part, ascending; none and all among them. */
    public List<Long> coalitions() {
        SortedSet<Long> coalitions = new TreeSet<>();
        if (orders.isEmpty()) {
            for (long coalition = 0; coalition < 1L << parts; coalition++) {
                coalitions.add(coalition);
            }
        }
        for (int[] order : orders) {
            long before = 0;
            coalitions.add(before);
            for (int part : order) {
                before |= 1L << part;
                coalitions.add(before);
            }
        }
        return List.copyOf(coalitions);
    }

    /** φ, one a part. */
    public double[] of(LongToDoubleFunction value) {
        return orders.isEmpty() ? overCoalitions(value) : overOrders(value, orders);
    }

    private double[] overCoalitions(LongToDoubleFunction value) {
        double[] weight = new double[parts];
        weight[0] = 1.0 / parts;
        for (int size = 1; size < parts; size++) {
            weight[size] = weight[size - 1] * size / (parts - size);
        }
        double[] split = new double[parts];
        for (long coalition = 0; coalition < 1L << parts; coalition++) {
            for (int i = 0; i < parts; i++) {
                if ((coalition & 1L << i) == 0) {
                    double gain = value.applyAsDouble(coalition | 1L << i) - value.applyAsDouble(coalition);
                    split[i] += weight[Long.bitCount(coalition)] * gain;
                }
            }
        }
        return split;
    }

    private double[] overOrders(LongToDoubleFunction value, List<int[]> chosen) {
        double[] split = new double[parts];
        for (int[] order : chosen) {
            long before = 0;
            for (int part : order) {
                long after = before | 1L << part;
                split[part] += (value.applyAsDouble(after) - value.applyAsDouble(before)) / chosen.size();
                before = after;
            }
        }
        return split;
    }

    /**
     * Sampling error of each part, from the spread over pairs of orders; 0 where all orders are taken, NaN with one pair.
     */
    public double[] samplingErrors(LongToDoubleFunction value) {
        double[] errors = new double[parts];
        int pairs = orders.size() / 2;
        if (orders.isEmpty()) {
            return errors;
        }
        double[] mean = of(value);
        for (int pair = 0; pair < pairs; pair++) {
            double[] one = overOrders(value, orders.subList(2 * pair, 2 * pair + 2));
            for (int i = 0; i < parts; i++) {
                errors[i] += (one[i] - mean[i]) * (one[i] - mean[i]);
            }
        }
        for (int i = 0; i < parts; i++) {
            errors[i] = pairs < 2 ? Double.NaN : Math.sqrt(errors[i] / (pairs - 1.0) / pairs);
        }
        return errors;
    }
}
