package org.zonelab.engine.mechanism.pipeline;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of the pipeline from decision to production.
 *
 * @param baseApprovalDays working days from application to start of construction, mean of the zones
 * @param workingDaysPerYear working days a year
 * @param approvalSpread standard deviation of the logarithm of approval days over zones
 * @param delayCostPerMonth cost of one month of delay, share of the project's capital, once
 * @param dailyCost cost of one working day in the approval procedure whatever the project's size, RMB million
 * @param complianceCost fixed cost of compliance and filing of a project, RMB million
 * @param constructionQuartersLarge quarters of construction of an above-scale project of mean capital intensity
 * @param constructionQuartersSmall the same for a small one
 * @param constructionElasticity elasticity of construction time to the industry's capital intensity
 * @param standardLandApprovalCut share of approval days saved on land sold with preset commitments
 * @param standardLandConstructionCut share of construction time saved on such land
 */
public record PipelineParameters(
        double baseApprovalDays,
        double workingDaysPerYear,
        double approvalSpread,
        double delayCostPerMonth,
        double dailyCost,
        double complianceCost,
        double constructionQuartersLarge,
        double constructionQuartersSmall,
        double constructionElasticity,
        double standardLandApprovalCut,
        double standardLandConstructionCut) {
    public PipelineParameters {
        Bounds.within("baseApprovalDays", baseApprovalDays, 1, 500);
        Bounds.within("workingDaysPerYear", workingDaysPerYear, 200, 366);
        Bounds.within("approvalSpread", approvalSpread, 0, 1);
        Bounds.within("delayCostPerMonth", delayCostPerMonth, 0, 0.1);
        Bounds.notNegative("dailyCost", dailyCost);
        Bounds.notNegative("complianceCost", complianceCost);
        Bounds.within("constructionQuartersLarge", constructionQuartersLarge, 0, 40);
        Bounds.within("constructionQuartersSmall", constructionQuartersSmall, 0, 40);
        Bounds.within("constructionElasticity", constructionElasticity, 0, 1);
        Bounds.within("standardLandApprovalCut", standardLandApprovalCut, 0, 1);
        Bounds.within("standardLandConstructionCut", standardLandConstructionCut, 0, 1);
    }
}
