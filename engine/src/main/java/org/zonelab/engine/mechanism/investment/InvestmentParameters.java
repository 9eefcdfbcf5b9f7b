package org.zonelab.engine.mechanism.investment;

/** Parameters of investment; meaning, unit, range and source of each in {@code parameters/investment.yaml}. */
public record InvestmentParameters(
        double userCostElasticity,
        double baseHazard,
        double hazardCurvature,
        double maintenanceShare,
        double largestStep,
        double lineCapital,
        double landShare) {
    public InvestmentParameters {
        if (!(userCostElasticity >= 0)) {
            throw new IllegalArgumentException("userCostElasticity must be at least 0, was " + userCostElasticity);
        }
        if (!(baseHazard > 0 && hazardCurvature >= 0)) {
            throw new IllegalArgumentException("hazard must be positive");
        }
        if (!(maintenanceShare >= 0 && maintenanceShare <= 1)) {
            throw new IllegalArgumentException("maintenanceShare must lie within 0 and 1, was " + maintenanceShare);
        }
        if (!(lineCapital > 0)) {
            throw new IllegalArgumentException("lineCapital must be positive, was " + lineCapital);
        }
        if (!(largestStep > 0)) {
            throw new IllegalArgumentException("largestStep must be positive, was " + largestStep);
        }
    }
}
