package org.zonelab.scenarios.result;

/**
 * One row of {@code effects.csv}: what the policy changed in one scope and period.
 *
 * @param scenario the policy's scenario
 * @param outcome name of the outcome
 * @param unit of counterfactual, effect, low, high and standard error
 * @param scope e.g. {@code nation}, {@code province:Zhejiang}
 * @param period a year, e.g. {@code 2025}, or the whole horizon, e.g. {@code 2025-2035}
 * @param counterfactual mean over replications without the policy; NaN for measures of the pair itself
 * @param effect mean over replications of policy minus counterfactual; NaN where undefined
 * @param low 2.5 % quantile of the paired effect over assumptions and luck; NaN with one replication
 * @param high 97.5 % quantile; NaN with one replication
 * @param standardError Monte-Carlo error of the mean; NaN with one replication
 * @param probabilityPositive share of replications with an effect above zero; NaN where undefined
 * @param replications pairs in which the effect is defined
 */
public record EffectRow(
        String scenario,
        String outcome,
        String unit,
        String scope,
        String period,
        double counterfactual,
        double effect,
        double low,
        double high,
        double standardError,
        double probabilityPositive,
        int replications) {}
