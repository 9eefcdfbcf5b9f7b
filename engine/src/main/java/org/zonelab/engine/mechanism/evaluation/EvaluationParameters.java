package org.zonelab.engine.mechanism.evaluation;

import org.zonelab.engine.numeric.Bounds;

/**
 * Weights of the five areas in the composite index; they add up to 1.
 *
 * @param openingWeight opening to foreign capital and trade
 * @param qualityWeight quality of development
 * @param innovationWeight innovation
 * @param greenWeight green development
 * @param coordinationWeight regional coordination
 */
public record EvaluationParameters(
        double openingWeight,
        double qualityWeight,
        double innovationWeight,
        double greenWeight,
        double coordinationWeight) {
    private static final double ROUNDING = 1e-9;

    public EvaluationParameters {
        Bounds.within("openingWeight", openingWeight, 0, 1);
        Bounds.within("qualityWeight", qualityWeight, 0, 1);
        Bounds.within("innovationWeight", innovationWeight, 0, 1);
        Bounds.within("greenWeight", greenWeight, 0, 1);
        Bounds.within("coordinationWeight", coordinationWeight, 0, 1);
        double sum = openingWeight + qualityWeight + innovationWeight + greenWeight + coordinationWeight;
        Bounds.within("sum of the evaluation weights", sum, 1 - ROUNDING, 1 + ROUNDING);
    }

    /** Weight of an area, fraction. */
    public double weight(Area area) {
        return switch (area) {
            case OPENING -> openingWeight;
            case QUALITY -> qualityWeight;
            case INNOVATION -> innovationWeight;
            case GREEN -> greenWeight;
            case COORDINATION -> coordinationWeight;
        };
    }
}
