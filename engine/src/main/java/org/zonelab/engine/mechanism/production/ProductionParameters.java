package org.zonelab.engine.mechanism.production;

/**
 * Parameters of production; meaning, unit, range and source of each in {@code parameters/production.yaml}.
 *
 * <p>Rates are yearly unless the name says quarterly.
 */
public record ProductionParameters(
        double returnsToScale,
        double productivityPersistence,
        double shockDeviation,
        double shockSizeExponent,
        double growthStart,
        double growthEnd,
        double firmStockGrowth,
        double entrantCapitalShare,
        double lifeCycleGrowth,
        double lifeCycleYears,
        double demandElasticity,
        double overheadShare,
        double residualDemandElasticity) {
    public ProductionParameters {
        require(returnsToScale > 0 && returnsToScale < 1, "returnsToScale must lie between 0 and 1");
        require(Math.abs(productivityPersistence) < 1, "productivityPersistence must lie within -1 and 1");
        require(shockDeviation >= 0, "shockDeviation must be at least 0");
        require(demandElasticity > 1, "demandElasticity must exceed 1");
        require(entrantCapitalShare > 0, "entrantCapitalShare must be positive");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
