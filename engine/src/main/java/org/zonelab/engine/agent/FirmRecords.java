package org.zonelab.engine.agent;

/**
 * The synthetic population before any parameter is known: what raking fixes. One entry a firm, sorted by cohort type,
 * then id; immutable once built and shared by all runs.
 *
 * @param type cohort types in the order of the population
 * @param firstOfType position of the first firm of each type; one longer than {@code type}
 * @param id permanent id, unique, stable across scenarios
 * @param group investor group of a foreign firm, -1 for a domestic one
 * @param zone zone
 * @param ageQuarters age at the start of the base year, quarters
 * @param grossOutput RMB million a year in the base year, of one firm
 * @param weight entities that one record stands for (1 but for sampled micro entities)
 * @param highTech whether certified high-tech
 * @param trading whether it exports or imports
 * @param groups number of investor groups
 * @param groupOrigin origin of each group
 */
public record FirmRecords(
        CohortType[] type,
        int[] firstOfType,
        long[] id,
        int[] group,
        short[] zone,
        int[] ageQuarters,
        double[] grossOutput,
        double[] weight,
        boolean[] highTech,
        boolean[] trading,
        int groups,
        int[] groupOrigin) {
    public int size() {
        return id.length;
    }
}
