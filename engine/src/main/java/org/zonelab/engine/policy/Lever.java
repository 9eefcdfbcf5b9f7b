package org.zonelab.engine.policy;

/**
 * A number that a government sets.
 *
 * @param path camelCase path as in YAML, e.g. {@code withholdingTax.creditRate}
 * @param neutral the value under base-year law, where the lever changes nothing
 * @param low smallest legal value
 * @param high largest legal value
 * @param lagQuarters quarters between the date and the first effect
 * @param announcedQuartersBefore quarters before the date from when firms that look for a place count on it; what it does to
 *     firms and treasuries begins at the date and its lag
 * @param actsOn mechanism or stock it moves
 * @param source legal source or evidence, with what it does not state
 */
public record Lever(
        String path,
        LeverKind kind,
        String unit,
        double neutral,
        double low,
        double high,
        Reach reach,
        Evidence evidence,
        double takeUp,
        int lagQuarters,
        int announcedQuartersBefore,
        Legality legality,
        String meaningEn,
        String meaningZh,
        String actsOn,
        String source) {
    public Lever {
        if (!(low <= neutral && neutral <= high)) {
            throw new IllegalArgumentException(path + ": neutral must lie within low and high");
        }
    }

    /** Levers are the same if their paths are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Lever lever && lever.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
