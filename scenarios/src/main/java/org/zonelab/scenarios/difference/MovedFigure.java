package org.zonelab.scenarios.difference;

/**
 * An outcome of the nation in one period that is not what it was.
 *
 * @param period a year or the whole horizon
 * @param before mean effect in the old folder, over the replications that both have; NaN where undefined
 * @param after mean effect in the new folder
 * @param change mean of the paired changes of the effect; NaN where undefined
 * @param halfWidth half the 95 % confidence interval of that mean; NaN where replications do not give one
 * @param levelBefore mean level without the policy in the old folder; NaN for measures of the pair
 * @param levelAfter the same in the new folder
 * @param replications compared
 */
public record MovedFigure(
        String outcome,
        String unit,
        String period,
        double before,
        double after,
        double change,
        double halfWidth,
        double levelBefore,
        double levelAfter,
        int replications) {}
