package org.zonelab.scenarios.result;

import org.zonelab.engine.effect.EffectEstimate;

/**
 * One row of {@code distribution.csv}.
 *
 * @param measure {@code theil}, {@code theil_between_regions}, {@code theil_within_regions}, {@code share},
 *     {@code share_of_effect}, {@code labour_share}, {@code host_city}, {@code firms_better_off}, {@code firms_worse_off}
 * @param outcome of which it is measured; empty for shares of firms
 * @param group a scope, {@code zones} for inequality between them, or size and owner of firms
 * @param period a year or the whole horizon
 * @param counterfactual mean without the policy; NaN for measures of pairs
 * @param estimate the change, or the measure of the pair
 */
public record DistributionRow(
        String measure, String outcome, String group, String period, double counterfactual, EffectEstimate estimate) {}
