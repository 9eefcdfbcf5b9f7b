package org.zonelab.engine.outcome;

import java.util.List;
import org.zonelab.engine.agent.CohortType;

/**
 * Single firms of a simulated world at the end of a quarter; for studies of the model, in no result folder. One entry a
 * record, in the order of types and slots, firms still building included; treat the arrays as read-only.
 *
 * @param quarter counted from the first quarter of the base year
 * @param types cohort types in the order of the population
 * @param type position in {@code types}
 * @param id permanent id, the same in every world of a replication
 * @param zone position of the zone
 * @param ageQuarters quarters since birth; negative for an arrival that is not born yet
 * @param weight entities that the record stands for
 * @param valueAdded RMB million a year at the prices of the quarter; 0 before production starts
 * @param capital net capital, RMB million; 0 before it is installed
 * @param jobs persons
 */
public record FirmCensus(
        int quarter,
        List<CohortType> types,
        int[] type,
        long[] id,
        int[] zone,
        int[] ageQuarters,
        double[] weight,
        double[] valueAdded,
        double[] capital,
        double[] jobs) {
    public FirmCensus {
        types = List.copyOf(types);
    }

    /** Records. */
    public int size() {
        return id.length;
    }

    /** Type of a record. */
    public CohortType typeOf(int record) {
        return types.get(type[record]);
    }
}
