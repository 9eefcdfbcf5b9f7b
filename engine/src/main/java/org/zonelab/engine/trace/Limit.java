package org.zonelab.engine.trace;

/** What kept a firm from investing more in a quarter. */
public enum Limit {
    /** It does not produce yet. */
    BUILDING,
    /** Its capital is at least what it wants. */
    NO_GAP,
    /** It wants more, but none of its lines is adjusted this quarter: the draw was above the probability. */
    LUCK,
    /** Nothing: all that its lines want is paid for. */
    NOTHING,
    /** What is left out does not earn the hurdle of the parent's money. */
    HURDLE,
    /** Cash: the group raises no equity. */
    CASH,
    /** The climate for investment from abroad is below the base year's. */
    CLIMATE
}
