package org.zonelab.engine.trace;

import java.util.List;
import java.util.SortedMap;
import org.zonelab.engine.agent.CohortType;

/**
 * Every firm of a world but micro entities, summed over the quarters after the base year.
 *
 * @param types cohort types in the order of the population
 * @param firms by permanent id
 */
public record FirmSurvey(List<CohortType> types, SortedMap<Long, Sums> firms) {
    public FirmSurvey {
        types = List.copyOf(types);
    }

    /** What a firm did. */
    public static final class Sums {
        private final int type;
        private int zone;
        private int last;
        private double invested;
        private double claimed;
        private double capital;

        /** A firm that has done nothing yet. */
        public Sums(int type) {
            this.type = type;
        }

        /** Adds a quarter in which the firm existed at the end. */
        public void add(int quarter, int inZone, double investment, double claim, double capitalAfter) {
            last = quarter;
            zone = inZone;
            invested += investment;
            claimed += claim;
            capital = capitalAfter;
        }

        /** Position of its cohort. */
        public int type() {
            return type;
        }

        /** Zone in which it was last. */
        public int zone() {
            return zone;
        }

        /** Last quarter at whose end it existed. */
        public int last() {
            return last;
        }

        /** Gross investment; leaves out the quarter in which it closed. */
        public double invested() {
            return invested;
        }

        /** Growth of the profit on which its tax is deferred or credited. */
        public double claimed() {
            return claimed;
        }

        /** Net capital when it was last seen. */
        public double capital() {
            return capital;
        }
    }
}
