package org.zonelab.engine.effect;

/**
 * A measure that exists only for a pair of worlds, in one scope and period: a numerator over a denominator. An amount
 * has a denominator of one. Either part is NaN where the measure is undefined.
 */
public interface PairMeasure {
    /** Name of the outcome in the catalogue, which also tells the unit. */
    String name();

    /** The part above the line; {@code scope} is a position in the series. */
    double numerator(PairFigures pair, int scope);

    /** The part below the line; {@code scope} is a position in the series. */
    double denominator(PairFigures pair, int scope);
}
