package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.zonelab.engine.mechanism.evaluation.CompositeIndex;
import org.zonelab.engine.mechanism.evaluation.Indicator;
import org.zonelab.engine.mechanism.evaluation.Ranking;

/** Figures of the running year that the evaluation of zones scores, and the rank that the last full year gave. */
final class EvaluationBook {
    private static final int QUARTERS = 4;
    private static final int INVESTMENT = 0;
    private static final int TRADE = 1;
    private static final int VALUE_ADDED = 2;
    private static final int TAX = 3;
    private static final int EMISSIONS = 4;
    private static final int FLOWS = 5;

    private final double[][] flows;
    private final double[] jobs;
    private final double[] land;
    private final double[] highTech;
    private final double[] score;
    private final double[] rank;
    /** What the last full year was scored on. */
    private Map<Indicator, double[]> scored = new EnumMap<>(Indicator.class);

    EvaluationBook(int zones) {
        flows = new double[FLOWS][zones];
        jobs = new double[zones];
        land = new double[zones];
        highTech = new double[zones];
        score = new double[zones];
        rank = new double[zones];
        Arrays.fill(score, Double.NaN);
        Arrays.fill(rank, Double.NaN);
    }

    EvaluationBook copy() {
        EvaluationBook copy = new EvaluationBook(jobs.length);
        for (int k = 0; k < FLOWS; k++) {
            System.arraycopy(flows[k], 0, copy.flows[k], 0, jobs.length);
        }
        System.arraycopy(score, 0, copy.score, 0, score.length);
        System.arraycopy(rank, 0, copy.rank, 0, rank.length);
        return copy;
    }

    /** Adds a zone's quarter; {@code cell} holds its outcomes. */
    void add(int zone, double[] cell) {
        flows[INVESTMENT][zone] += cell[OutcomeColumns.FDI];
        flows[TRADE][zone] += cell[OutcomeColumns.EXPORTS] + cell[OutcomeColumns.IMPORTS];
        flows[VALUE_ADDED][zone] += cell[OutcomeColumns.VALUE_ADDED];
        flows[TAX][zone] += cell[OutcomeColumns.CORPORATE_TAX] + cell[OutcomeColumns.WITHHOLDING_TAX];
        flows[EMISSIONS][zone] += cell[OutcomeColumns.EMISSIONS];
        jobs[zone] = cell[OutcomeColumns.JOBS];
        land[zone] = cell[OutcomeColumns.LAND_USED];
        highTech[zone] = cell[OutcomeColumns.HIGH_TECH_FIRMS];
    }

    /** Counts output and tax of a quarter, RMB million, for another zone than the one that made them. */
    void move(int from, int to, double valueAdded, double tax) {
        flows[VALUE_ADDED][from] -= valueAdded;
        flows[VALUE_ADDED][to] += valueAdded;
        flows[TAX][from] -= tax;
        flows[TAX][to] += tax;
    }

    /** Scores the year in its last quarter; its ranking is published in the next one. */
    void close(WorldState state, BaseYear base, int quarter) {
        if (Math.floorMod(quarter, QUARTERS) == 0 && !Double.isNaN(score[0])) {
            int[] published = Ranking.published(
                            BaseYear.YEAR + Math.floorDiv(quarter, QUARTERS), state.evaluationTerms.ranked(score))
                    .rank();
            for (int z = 0; z < rank.length; z++) {
                rank[z] = published[z];
            }
        }
        if (Math.floorMod(quarter, QUARTERS) == QUARTERS - 1) {
            scored = values(state, base);
            new CompositeIndex(state.evaluationTerms.weights()).scores(scored, score);
            for (double[] row : flows) {
                Arrays.fill(row, 0);
            }
        }
    }

    /**
     * Scores the last full year again with other figures of foreign investment.
     *
     * @param investment RMB million, {@code [zone]}
     */
    void restate(double[] investment, BaseYear base) {
        scored.put(Indicator.FOREIGN_INVESTMENT, investment.clone());
        new CompositeIndex(base.parameters.evaluation()).scores(scored, score);
    }

    private Map<Indicator, double[]> values(WorldState state, BaseYear base) {
        EvaluationTerms terms = state.evaluationTerms;
        int zones = jobs.length;
        double[] valueAdded = terms.together(flows[VALUE_ADDED]);
        double[] ground = terms.together(land);
        double[] staff = terms.together(jobs);
        double[] tax = terms.together(flows[TAX]);
        double[] emitted = terms.together(flows[EMISSIONS]);
        double[] productivity = new double[zones];
        double[] taxPerLand = new double[zones];
        double[] emissionIntensity = new double[zones];
        double[] landProductivity = new double[zones];
        double[] links = new double[zones];
        for (int z = 0; z < zones; z++) {
            double made = Math.max(valueAdded[z], 1e-9);
            productivity[z] = made / Math.max(staff[z], 1e-9);
            taxPerLand[z] = tax[z] / Math.max(ground[z], 1e-9);
            emissionIntensity[z] = emitted[z] / made;
            landProductivity[z] = made / Math.max(ground[z], 1e-9);
            for (int i = 0; i < base.industries(); i++) {
                links[z] += state.linkedJobs[z * base.industries() + i];
            }
        }
        Map<Indicator, double[]> values = new EnumMap<>(Indicator.class);
        values.put(Indicator.FOREIGN_INVESTMENT, terms.together(flows[INVESTMENT]));
        values.put(Indicator.TRADE, terms.together(flows[TRADE]));
        values.put(Indicator.VALUE_ADDED, valueAdded);
        values.put(Indicator.PRODUCTIVITY, productivity);
        values.put(Indicator.TAX_PER_LAND, taxPerLand);
        values.put(Indicator.HIGH_TECH_FIRMS, terms.together(highTech));
        values.put(Indicator.RESEARCH_INTENSITY, research(state, base));
        values.put(Indicator.EMISSION_INTENSITY, emissionIntensity);
        values.put(Indicator.LAND_PRODUCTIVITY, landProductivity);
        values.put(Indicator.SUPPLY_LINKS, links);
        return values;
    }

    /** Mean research intensity of the jobs of a zone. */
    private static double[] research(WorldState state, BaseYear base) {
        double[] research = new double[base.zones()];
        double[] all = new double[base.zones()];
        for (int z = 0; z < all.length; z++) {
            for (int i = 0; i < base.industries(); i++) {
                double here = state.zones.jobs[z * base.industries() + i];
                research[z] += here * base.world.industries().get(i).researchIntensity();
                all[z] += here;
            }
        }
        double[] spent = state.evaluationTerms.together(research);
        double[] staff = state.evaluationTerms.together(all);
        for (int z = 0; z < all.length; z++) {
            spent[z] /= Math.max(staff[z], 1e-9);
        }
        return spent;
    }

    /** Score of the last full year, not a number before there is one. */
    double score(int zone) {
        return score[zone];
    }

    /** Rank published this year, not a number before there is one. */
    double rank(int zone) {
        return rank[zone];
    }
}
