package org.zonelab.scenarios.parameter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * The assumptions of each replication: point k of a Sobol design over all parameters that are not fixed, moved by a
 * digital shift that depends on the seed, then through each parameter's inverse distribution function.
 *
 * <pre>u = ((2^52 s) xor h + ½) 2^−52</pre>
 *
 * <p>s coordinate of the Sobol point in [0, 1), h 52 random bits of (seed, dimension), u probability in (0, 1). A point is
 * a pure function of (seed, replication, attempt): replication 17 alone equals replication 17 of many. Overridden
 * parameters keep their dimension, so overriding one does not move the others. Up to 1,000 dimensions; a point costs
 * about 30 operations a dimension. May be shared by threads. Source: Joe and Kuo (2008), SIAM J. Sci. Comput. 30(5);
 * Owen (2003), ACM TOMACS 13(4).
 */
public final class AssumptionDraws {
    /** Replications of one seed; the next attempt of all of them begins behind. */
    public static final int MOST_REPLICATIONS = 1 << 20;

    /** Attempts of one replication. */
    public static final int MOST_ATTEMPTS = 1 << 10;

    private static final double TWO_52 = 0x1p52;

    private final ParameterCatalogue catalogue;
    private final List<AssumptionOverride> overrides;
    private final List<Parameter> drawn;
    private final long key;

    /** One coordinate where nothing is drawn; used under its own lock, since it holds state. */
    private final SobolSequenceGenerator sobol;

    /**
     * A design.
     *
     * @param overrides parameters that keep one value in every replication
     */
    public AssumptionDraws(ParameterCatalogue catalogue, List<AssumptionOverride> overrides, long seed) {
        this.catalogue = catalogue;
        this.overrides = List.copyOf(overrides);
        this.drawn = catalogue.all().stream().filter(Parameter::drawn).toList();
        this.sobol = new SobolSequenceGenerator(Math.max(1, drawn.size()));
        this.key = DrawKey.of(seed, 0, Purpose.ASSUMPTIONS, 0);
    }

    /** The number of parameters that are drawn. */
    public int dimensions() {
        return drawn.size();
    }

    /** The central values, with the scenario's overrides. */
    public ParameterPoint central() {
        return overridden(new TreeMap<>());
    }

    /**
     * The assumptions of a replication.
     *
     * @param replication from 0
     * @param attempt 0 at first; the next one where the model refuses a point as unstable
     */
    public ParameterPoint point(int replication, int attempt) {
        if (replication < 0 || replication >= MOST_REPLICATIONS || attempt < 0 || attempt >= MOST_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "no design point for replication " + replication + ", attempt " + attempt);
        }
        Map<String, double[]> values = new TreeMap<>();
        double[] coordinates = coordinates(attempt * MOST_REPLICATIONS + replication);
        for (int d = 0; d < drawn.size(); d++) {
            Parameter parameter = drawn.get(d);
            double u = shifted(coordinates[d], d);
            double value = parameter.distribution().quantile(u, parameter.low(), parameter.value(), parameter.high());
            values.put(parameter.path(), new double[] {value});
        }
        return overridden(values);
    }

    private double[] coordinates(int index) {
        synchronized (sobol) {
            return sobol.skipTo(index);
        }
    }

    private double shifted(double coordinate, int dimension) {
        long bits = (long) (coordinate * TWO_52) ^ (Draws.bits(key, dimension) >>> 12);
        return (bits + 0.5) / TWO_52;
    }

    private ParameterPoint overridden(Map<String, double[]> values) {
        for (Parameter parameter : catalogue.all()) {
            values.computeIfAbsent(
                    parameter.path(),
                    path -> parameter.values().stream().mapToDouble(x -> x).toArray());
        }
        overrides.forEach(each -> values.put(each.path(), new double[] {each.value()}));
        return new ParameterPoint(values);
    }
}
