package org.zonelab.scenarios.result;

import java.util.List;

/**
 * The path of one outcome in one scope of one world, with its band over replications.
 *
 * @param scenario the policy's scenario or the counterfactual's
 * @param scope any scope but a single zone
 * @param outcome name of the outcome
 * @param unit of mean, low and high
 * @param quarters e.g. {@code 2024-Q1}, in order; the arrays have one entry for each
 * @param mean over replications; NaN where undefined
 * @param low 2.5 % quantile over replications; NaN with one replication
 * @param high 97.5 % quantile over replications; NaN with one replication
 */
public record SeriesBand(
        String scenario,
        String scope,
        String outcome,
        String unit,
        List<String> quarters,
        double[] mean,
        double[] low,
        double[] high) {
    public SeriesBand {
        quarters = List.copyOf(quarters);
    }
}
