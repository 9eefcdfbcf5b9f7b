package org.zonelab.engine.mechanism.evaluation;

/**
 * A published ranking.
 *
 * @param year year of publication
 * @param rank rank of each zone, {@code [zone]}, 1 is best; equal scores in the order of the zones
 */
public record Ranking(int year, int[] rank) {
    /** The ranking published in a year, from the scores of the year before. */
    public static Ranking published(int year, double[] scoresOfYearBefore) {
        int zones = scoresOfYearBefore.length;
        int[] rank = new int[zones];
        for (int zone = 0; zone < zones; zone++) {
            int better = 0;
            for (int other = 0; other < zones; other++) {
                double difference = scoresOfYearBefore[other] - scoresOfYearBefore[zone];
                if (difference > 0 || (difference == 0 && other < zone)) {
                    better++;
                }
            }
            rank[zone] = better + 1;
        }
        return new Ranking(year, rank);
    }

    /** Year whose figures are scored. */
    public int scoredYear() {
        return year - 1;
    }

    /** How many of the given zones are among the first {@code places}. */
    public int among(int places, boolean[] zones) {
        int count = 0;
        for (int zone = 0; zone < rank.length; zone++) {
            if (zones[zone] && rank[zone] <= places) {
                count++;
            }
        }
        return count;
    }
}
