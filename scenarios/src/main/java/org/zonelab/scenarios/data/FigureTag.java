package org.zonelab.scenarios.data;

/** Where a figure comes from. */
public enum FigureTag {
    /** Read at a source that is named. */
    PUBLISHED,
    /** Well known, not re-read at its source. */
    KNOWLEDGE,
    /** Arithmetic on published figures. */
    DERIVED,
    /** Ours, with a range. */
    ASSUMPTION,
    /** Made up by a documented rule and raked to totals. */
    SYNTHETIC,
    /** From the user's own file. */
    USER
}
