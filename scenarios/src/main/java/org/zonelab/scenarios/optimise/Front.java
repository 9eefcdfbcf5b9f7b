package org.zonelab.scenarios.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.scenarios.study.StudyEffects;

/**
 * Settings that no other one beats in every respect, simulated again on draws that the search has not seen.
 *
 * @param members the cheapest first, by the public cost of the search
 */
public record Front(List<Member> members) {
    private static final List<Measure> OBJECTIVES =
            List.of(Measure.EFFECT, Measure.VALUE_ADDED, Measure.PUBLIC_COST, Measure.BALANCE);

    public Front {
        members = List.copyOf(members);
    }

    /**
     * A setting of the front.
     *
     * @param doses in the order of the levers
     * @param searched means over the draws of the search, by measure
     * @param confirmed by measure, over fresh draws
     */
    public record Member(double[] doses, double[] searched, List<EffectEstimate> confirmed) {
        public Member {
            confirmed = List.copyOf(confirmed);
        }

        public EffectEstimate confirmed(Measure measure) {
            return confirmed.get(measure.ordinal());
        }

        public double searched(Measure measure) {
            return searched[measure.ordinal()];
        }

        /** Means over fresh draws, by measure. */
        public double[] means() {
            return confirmed.stream().mapToDouble(EffectEstimate::effect).toArray();
        }
    }

    /**
     * Some of the candidates that stand for all of them: the best by each objective, then always the one farthest from those
     * chosen, each objective on the scale of its range.
     *
     * @param most how many
     * @return the cheapest first
     */
    public static List<DoseSearch.Candidate> spread(List<DoseSearch.Candidate> candidates, int most) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        double[][] scaled =
                scaled(candidates.stream().map(DoseSearch.Candidate::measures).toList());
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int objective = 0; objective < OBJECTIVES.size() && chosen.size() < most; objective++) {
            int best = 0;
            for (int k = 1; k < scaled.length; k++) {
                best = scaled[k][objective] < scaled[best][objective] ? k : best;
            }
            chosen.add(best);
        }
        while (chosen.size() < Math.min(most, scaled.length)) {
            int farthest = -1;
            double reach = -1;
            for (int k = 0; k < scaled.length; k++) {
                int candidate = k;
                double nearest = chosen.stream()
                        .mapToDouble(other -> distance(scaled[candidate], scaled[other]))
                        .min()
                        .orElse(0);
                if (!chosen.contains(k) && nearest > reach) {
                    farthest = k;
                    reach = nearest;
                }
            }
            chosen.add(farthest);
        }
        return new TreeSet<>(chosen)
                .stream()
                        .map(candidates::get)
                        .sorted(Comparator.comparingDouble(each -> each.measures()[Measure.PUBLIC_COST.ordinal()]))
                        .toList();
    }

    /** Each objective from 0, its best figure, to 1, its worst: {@code [candidate][objective]}. */
    private static double[][] scaled(List<double[]> measures) {
        double[][] scaled = new double[measures.size()][OBJECTIVES.size()];
        for (int objective = 0; objective < OBJECTIVES.size(); objective++) {
            Measure measure = OBJECTIVES.get(objective);
            double[] values = measures.stream()
                    .mapToDouble(each -> measure.moreIsBetter() ? -each[measure.ordinal()] : each[measure.ordinal()])
                    .toArray();
            double low = Arrays.stream(values).min().orElse(0);
            double high = Arrays.stream(values).max().orElse(0);
            for (int k = 0; k < values.length; k++) {
                scaled[k][objective] = high > low ? (values[k] - low) / (high - low) : 0;
            }
        }
        return scaled;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return StrictMath.sqrt(sum);
    }

    /**
     * Reads what fresh draws say about settings.
     *
     * @param effects of a study with one cell, whose policies are the settings
     */
    public static Front of(List<DoseSearch.Candidate> settings, StudyEffects effects, Measures measures) {
        List<Member> members = new ArrayList<>();
        for (int k = 0; k < settings.size(); k++) {
            List<double[]> values = new ArrayList<>();
            for (EffectFigures figures : effects.of(0, k)) {
                values.add(measures.of(figures));
            }
            double[] ones = new double[values.size()];
            Arrays.fill(ones, 1);
            List<EffectEstimate> confirmed = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                confirmed.add(EffectEstimate.ofRatio(
                        values.stream()
                                .mapToDouble(each -> each[measure.ordinal()])
                                .toArray(),
                        ones));
            }
            members.add(new Member(settings.get(k).doses(), settings.get(k).measures(), confirmed));
        }
        return new Front(members);
    }

    /** Position of the best member by a measure on fresh draws. */
    public int best(Measure measure) {
        int best = 0;
        for (int k = 1; k < members.size(); k++) {
            double value = members.get(k).confirmed(measure).effect();
            double leader = members.get(best).confirmed(measure).effect();
            best = (measure.moreIsBetter() ? value > leader : value < leader) ? k : best;
        }
        return best;
    }

    /**
     * Position of the knee: the member nearest, on fresh draws, to a setting that would be the best by all four objectives,
     * each on the scale of its range.
     */
    public int knee() {
        double[][] scaled = scaled(members.stream().map(Member::means).toList());
        double[] ideal = new double[OBJECTIVES.size()];
        int knee = 0;
        for (int k = 1; k < scaled.length; k++) {
            knee = distance(scaled[k], ideal) < distance(scaled[knee], ideal) ? k : knee;
        }
        return knee;
    }

    /** By which share the search overstated a measure, members added up; NaN where they add up to nothing. */
    public double overstatement(Measure measure) {
        double searched = 0;
        double confirmed = 0;
        for (Member member : members) {
            searched += member.searched(measure);
            confirmed += member.confirmed(measure).effect();
        }
        return confirmed > 0 ? searched / confirmed - 1 : Double.NaN;
    }
}
