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

    /**
     * Other weights, scaled to add up to 1.
     *
     * <pre>w_a' = max(0, w_a + x_a) / Σ max(0, w + x)</pre>
     *
     * @param additions x, in the order of {@link Area}; these weights themselves if all are 0
     */
    public EvaluationParameters shifted(double... additions) {
        double[] weights = new double[Area.values().length];
        double sum = 0;
        boolean moved = false;
        for (Area area : Area.values()) {
            double addition = additions[area.ordinal()];
            moved |= addition != 0;
            weights[area.ordinal()] = Math.max(0, weight(area) + addition);
            sum += weights[area.ordinal()];
        }
        if (!moved) {
            return this;
        }
        return new EvaluationParameters(
                weights[0] / sum, weights[1] / sum, weights[2] / sum, weights[3] / sum, weights[4] / sum);
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
