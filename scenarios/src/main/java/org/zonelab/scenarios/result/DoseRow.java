package org.zonelab.scenarios.result;

/**
 * One row of {@code doses.csv}: what a policy at one dose changed in the nation over the whole horizon.
 *
 * @param scenario the policy's scenario
 * @param factor multiple of the stated dose: 0 none of it, 1 the dose itself
 * @param dose the settings at this dose, as one would write them
 * @param outcome name of the outcome
 * @param unit of effect, low, high and standard error
 * @param effect mean over the replications that simulate doses; NaN where undefined
 * @param low 2.5 % quantile over them; NaN with one replication
 * @param high 97.5 % quantile; NaN with one replication
 * @param standardError Monte-Carlo error of the mean; NaN with one replication
 * @param replications pairs in which the effect is defined
 */
public record DoseRow(
        String scenario,
        double factor,
        String dose,
        String outcome,
        String unit,
        double effect,
        double low,
        double high,
        double standardError,
        int replications) {}
