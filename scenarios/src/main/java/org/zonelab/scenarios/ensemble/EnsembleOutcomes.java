package org.zonelab.scenarios.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.zonelab.engine.discovery.BoxSearch;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.OptionRanking;
import org.zonelab.engine.effect.RegretSpread;
import org.zonelab.scenarios.study.StudyEffects;

/** What options do at the points of an ensemble, and what that says about them. */
public final class EnsembleOutcomes {
    private final List<Requirement> requirements;
    private final Criterion criterion;
    private final long key;
    private final List<Integer> points;
    private final int leftOut;
    private final double[][] assumptions;
    /** {@code [option][point]} by outcome. */
    private final Map<String, double[][]> effects;

    /**
     * By what options are compared.
     *
     * @param outcome its name
     * @param leastFirst whether less of it is better
     */
    public record Criterion(String outcome, boolean leastFirst) {}

    private EnsembleOutcomes(
            List<Requirement> requirements,
            Criterion criterion,
            long key,
            List<Integer> points,
            int leftOut,
            double[][] assumptions,
            Map<String, double[][]> effects) {
        this.requirements = requirements;
        this.criterion = criterion;
        this.key = key;
        this.points = points;
        this.leftOut = leftOut;
        this.assumptions = assumptions;
        this.effects = effects;
    }

    /**
     * Reads the effects of an ensemble; points that describe no stable world are left out.
     *
     * @param read effects of its study
     * @param requirements all of which an option must meet; at least one
     * @param key of the shuffles by which boxes are judged
     */
    public static EnsembleOutcomes of(
            Ensemble ensemble, StudyEffects read, List<Requirement> requirements, Criterion criterion, long key) {
        List<String> names = new ArrayList<>(List.of(criterion.outcome()));
        requirements.forEach(each -> names.add(each.outcome().name()));
        List<Integer> points = new ArrayList<>();
        List<Integer> rows = read.whole();
        for (int row : rows) {
            double[] figures = read.of(0, 0, row).numerators();
            if (!Arrays.stream(figures).allMatch(Double::isNaN)) {
                points.add(row);
            }
        }
        int options = read.plan().cells().get(0).policies().count();
        Map<String, double[][]> effects = new LinkedHashMap<>();
        names.forEach(name -> effects.put(name, new double[options][points.size()]));
        for (int option = 0; option < options; option++) {
            for (int k = 0; k < points.size(); k++) {
                EffectFigures figures = read.of(0, option, points.get(k));
                for (Map.Entry<String, double[][]> each : effects.entrySet()) {
                    each.getValue()[option][k] = figures.value(read.shape().position(each.getKey()));
                }
            }
        }
        return new EnsembleOutcomes(
                List.copyOf(requirements),
                criterion,
                key,
                points,
                rows.size() - points.size(),
                points.stream().map(ensemble::values).toArray(double[][]::new),
                effects);
    }

    /** Numbers of the points that describe a stable world. */
    public List<Integer> points() {
        return points;
    }

    /** Points that describe none. */
    public int leftOut() {
        return leftOut;
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** Values of the parameters that vary at the k-th point. */
    double[] assumptions(int k) {
        return assumptions[k].clone();
    }

    /** Outcomes that were read: the criterion, then those of the requirements. */
    List<String> outcomes() {
        return List.copyOf(effects.keySet());
    }

    /** Effect of an option at the k-th point. */
    public double effect(String outcome, int option, int k) {
        double[][] read = effects.get(outcome);
        if (read == null) {
            throw new IllegalArgumentException("no outcome " + outcome);
        }
        return read[option][k];
    }

    /** Whether an option meets all that is required at the k-th point. */
    public boolean met(int option, int k) {
        return requirements.stream()
                .allMatch(each -> each.met(effect(each.outcome().name(), option, k)));
    }

    /** Pairs of an option and a point at which the effect on an outcome is undefined, so that nothing is met. */
    public int undefined(String outcome) {
        int undefined = 0;
        for (int option = 0; option < options(); option++) {
            for (int k = 0; k < points.size(); k++) {
                undefined += Double.isNaN(effect(outcome, option, k)) ? 1 : 0;
            }
        }
        return undefined;
    }

    /** How many options there are. */
    public int options() {
        return effects.values().iterator().next().length;
    }

    /** The share of the points at which an option meets all that is required. */
    public CountedShare satisficing(int option) {
        return share(k -> met(option, k));
    }

    /** The share of the points at which an option meets one requirement. */
    public CountedShare satisficing(int option, Requirement requirement) {
        return share(k -> requirement.met(effect(requirement.outcome().name(), option, k)));
    }

    private CountedShare share(IntPredicate met) {
        return new CountedShare(
                (int) IntStream.range(0, points.size()).filter(met).count(), points.size());
    }

    /** Where an option misses what is required. */
    public BoxSearch failures(int option) {
        boolean[] failed = new boolean[points.size()];
        for (int k = 0; k < failed.length; k++) {
            failed[k] = !met(option, k);
        }
        return BoxSearch.of(assumptions, failed, key);
    }

    /** How options stand to each other by the criterion; points where it is undefined for one are left out. */
    public OptionRanking ranking() {
        return OptionRanking.of(compared());
    }

    /** What each option loses against the best one, in the unit of the criterion. */
    public List<RegretSpread> regrets() {
        return Arrays.stream(OptionRanking.losses(compared()))
                .map(RegretSpread::of)
                .toList();
    }

    /** Whether options can be compared: two or more, and a point where the criterion is defined for all. */
    public boolean comparable() {
        double[][] compared = compared();
        return compared.length > 1 && compared[0].length > 0;
    }

    private double[][] compared() {
        double[][] read = effects.getOrDefault(criterion.outcome(), new double[0][]);
        int[] defined = IntStream.range(0, points.size())
                .filter(k -> Arrays.stream(read).noneMatch(option -> Double.isNaN(option[k])))
                .toArray();
        return Arrays.stream(read)
                .map(option -> Arrays.stream(defined)
                        .mapToDouble(k -> criterion.leastFirst() ? -option[k] : option[k])
                        .toArray())
                .toArray(double[][]::new);
    }
}
