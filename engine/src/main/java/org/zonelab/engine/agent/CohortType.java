package org.zonelab.engine.agent;

/**
 * The type shared by all firms of a cohort.
 *
 * @param industry position in the world's industries
 * @param origin position in the world's origins, 0 is domestic
 */
public record CohortType(int industry, int origin, SizeClass size) {
    public boolean foreign() {
        return origin != 0;
    }
}
