package org.zonelab.scenarios.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.PeriodFigures;
import org.zonelab.engine.effect.StudentInterval;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.WorldSeries;

/**
 * Compares the nation of two folders, replication by replication.
 *
 * @param before worlds of the old folder
 * @param after worlds of the new one
 * @param replications that both have, ascending, at least one
 */
record NationalMoves(Worlds before, Worlds after, List<Integer> replications) {
    private static final int NATION = 0;

    /** Both worlds of a folder, by replication. */
    record Worlds(SortedMap<Integer, WorldSeries> policy, SortedMap<Integer, WorldSeries> counterfactual) {
        WorldSeries first() {
            return policy.values().iterator().next();
        }
    }

    /** The base year, the years after it, then the whole horizon. */
    List<Period> periods() {
        int firstYear = before.first().firstYear();
        List<Period> periods = new ArrayList<>(List.of(Period.baseYear(firstYear)));
        periods.addAll(Period.afterBaseYear(firstYear, before.first().values().length));
        return periods;
    }

    /** Every outcome that both know, in every period in which a replication differs; the order is that of the catalogue. */
    List<MovedFigure> figures() {
        List<Period> periods = periods();
        List<Figures> older = new ArrayList<>();
        List<Figures> newer = new ArrayList<>();
        for (Period period : periods) {
            older.add(Figures.of(before, period, replications));
            newer.add(Figures.of(after, period, replications));
        }
        List<MovedFigure> moved = new ArrayList<>();
        for (Outcome outcome : before.first().outcomes()) {
            if (after.first().outcomes().contains(outcome)) {
                for (int k = 0; k < periods.size(); k++) {
                    figure(outcome, periods.get(k), older.get(k), newer.get(k)).ifPresent(moved::add);
                }
            }
        }
        return moved;
    }

    private Optional<MovedFigure> figure(Outcome outcome, Period period, Figures older, Figures newer) {
        int n = replications.size();
        double[] effectBefore = new double[n];
        double[] effectAfter = new double[n];
        double[] change = new double[n];
        double[] levelBefore = new double[n];
        double[] levelAfter = new double[n];
        boolean same = true;
        for (int k = 0; k < n; k++) {
            levelBefore[k] = older.counterfactual().get(k).value(NATION, outcome.name());
            levelAfter[k] = newer.counterfactual().get(k).value(NATION, outcome.name());
            effectBefore[k] = older.policy().get(k).value(NATION, outcome.name()) - levelBefore[k];
            effectAfter[k] = newer.policy().get(k).value(NATION, outcome.name()) - levelAfter[k];
            change[k] = effectAfter[k] - effectBefore[k];
            same &= Double.compare(levelBefore[k], levelAfter[k]) == 0
                    && Double.compare(effectBefore[k], effectAfter[k]) == 0;
        }
        if (same) {
            return Optional.empty();
        }
        EffectEstimate estimate = EffectEstimate.of(change);
        return Optional.of(new MovedFigure(
                outcome.name(),
                outcome.unit(),
                period.name(),
                EffectEstimate.of(effectBefore).effect(),
                EffectEstimate.of(effectAfter).effect(),
                estimate.effect(),
                StudentInterval.halfWidth(estimate),
                EffectEstimate.of(levelBefore).effect(),
                EffectEstimate.of(levelAfter).effect(),
                n));
    }

    /** One period of all replications. */
    private record Figures(List<PeriodFigures> policy, List<PeriodFigures> counterfactual) {
        static Figures of(Worlds worlds, Period period, List<Integer> replications) {
            return new Figures(
                    of(worlds.policy(), period, replications), of(worlds.counterfactual(), period, replications));
        }

        private static List<PeriodFigures> of(
                SortedMap<Integer, WorldSeries> worlds, Period period, List<Integer> replications) {
            return replications.stream()
                    .map(k -> PeriodFigures.of(Objects.requireNonNull(worlds.get(k)), period))
                    .toList();
        }
    }
}
