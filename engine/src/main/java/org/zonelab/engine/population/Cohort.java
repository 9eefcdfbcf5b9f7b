package org.zonelab.engine.population;

import org.zonelab.engine.agent.CohortType;

/**
 * Firms of one cohort type, by zone.
 *
 * @param ids id of each firm, or none if ids are positions
 * @param weights entities each firm stands for, or none if each stands for itself
 */
record Cohort(CohortType type, FirmList firms, long[] ids, double[] weights) {
    static Cohort ofEach(CohortType type, FirmList firms) {
        return new Cohort(type, firms, new long[0], new double[0]);
    }
}
