package org.zonelab.scenarios.result;

/**
 * One row of {@code ranks.csv}: the rank of a zone in the evaluation published in a year, in both worlds.
 *
 * @param zone scope of the zone
 * @param year of publication; the figures scored are those of the year before
 * @param counterfactual rank without the policy
 * @param policy rank with it
 * @param gained mean number of places that the policy moves the zone up; below zero for down
 * @param low 2.5 % quantile of the places gained
 * @param high 97.5 % quantile
 * @param probabilityUp share of replications in which the zone moves up
 * @param replications pairs behind the row
 */
public record RankRow(
        String zone,
        String year,
        Rank counterfactual,
        Rank policy,
        double gained,
        double low,
        double high,
        double probabilityUp,
        int replications) {
    /**
     * A rank over replications, 1 is best.
     *
     * @param median middle rank, a half where two are in the middle
     * @param best lower end of the 95 % range, rounded to the better rank
     * @param worst upper end, rounded to the worse rank
     */
    public record Rank(double median, double best, double worst) {}
}
