package org.zonelab.engine.mechanism.labour;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of the labour and talent markets.
 *
 * @param wageElasticity elasticity of the zone wage to employment relative to its base path
 * @param talentShare share of jobs that need talent (degree or certified technician)
 * @param talentPayMultiple gross pay of talent over the zone wage
 * @param talentAttrition share of talent that leaves the zones for good, per year; replaced at its base level
 * @param movingShare share of talent that reconsiders its zone, per year
 * @param migrationElasticity elasticity of the odds of choosing a zone to after-tax pay
 * @param trainingYears length of dual training, years
 * @param trainingRetention share of trainees that stay in the zone
 * @param matchingElasticity elasticity of matches to searchers
 * @param vacancyCost cost of vacant talent jobs in the base year, percentage points of yearly return on capital
 * @param talentSpillover elasticity of productivity to the zone's talent relative to its base path
 * @param localJobMultiplier local jobs outside the zones' firms per job in them
 */
public record LabourParameters(
        double wageElasticity,
        double talentShare,
        double talentPayMultiple,
        double talentAttrition,
        double movingShare,
        double migrationElasticity,
        double trainingYears,
        double trainingRetention,
        double matchingElasticity,
        double vacancyCost,
        double talentSpillover,
        double localJobMultiplier) {
    public LabourParameters {
        Bounds.within("wageElasticity", wageElasticity, 0, 2);
        Bounds.within("talentShare", talentShare, 0.001, 1);
        Bounds.within("talentPayMultiple", talentPayMultiple, 1, 20);
        Bounds.within("talentAttrition", talentAttrition, 0, 1);
        Bounds.within("movingShare", movingShare, 0, 1);
        Bounds.within("migrationElasticity", migrationElasticity, 0, 10);
        Bounds.within("trainingYears", trainingYears, 0.25, 10);
        Bounds.within("trainingRetention", trainingRetention, 0, 1);
        Bounds.within("matchingElasticity", matchingElasticity, 0, 1);
        Bounds.within("vacancyCost", vacancyCost, 0, 10);
        Bounds.within("talentSpillover", talentSpillover, 0, 0.5);
        Bounds.within("localJobMultiplier", localJobMultiplier, 0, 5);
    }
}
