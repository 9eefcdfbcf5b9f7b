package org.zonelab.engine.effect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;

/**
 * Which effects a study keeps of each pair of worlds, and in which order: every outcome in each of some slices.
 *
 * @param outcomes of the worlds, and measures of the pair
 * @param slices where and when
 */
public record EffectShape(List<Outcome> outcomes, List<Slice> slices) {
    private static final Set<Scope.Dimension> NATION = EnumSet.of(Scope.Dimension.NATION);
    private static final Set<Scope.Dimension> REGIONS = EnumSet.of(Scope.Dimension.NATION, Scope.Dimension.REGION);

    public EffectShape {
        outcomes = List.copyOf(outcomes);
        slices = List.copyOf(slices);
    }

    /**
     * A scope in a period.
     *
     * @param position of the scope in the series
     */
    public record Slice(int position, Scope scope, Period period) {}

    /** The nation over the whole horizon. */
    public static EffectShape nation(WorldLayout layout) {
        return new EffectShape(layout.outcomes(), slices(layout, NATION, List.of(layout.horizon())));
    }

    /** Nation and regions over the whole horizon. */
    public static EffectShape horizon(WorldLayout layout) {
        return new EffectShape(layout.outcomes(), slices(layout, REGIONS, List.of(layout.horizon())));
    }

    /** Nation and regions in every year and over the whole horizon. */
    public static EffectShape yearly(WorldLayout layout) {
        List<Period> periods = Period.afterBaseYear(layout.firstYear(), layout.quarters());
        return new EffectShape(layout.outcomes(), slices(layout, REGIONS, periods));
    }

    private static List<Slice> slices(WorldLayout layout, Set<Scope.Dimension> kept, List<Period> periods) {
        List<Slice> slices = new ArrayList<>();
        for (int scope = 0; scope < layout.scopes().size(); scope++) {
            if (kept.contains(layout.scopes().get(scope).dimension())) {
                for (Period period : periods) {
                    slices.add(new Slice(scope, layout.scopes().get(scope), period));
                }
            }
        }
        return slices;
    }

    /** Figures of a pair of worlds. */
    public int size() {
        return slices.size() * outcomes.size();
    }

    /** Position of an outcome in the nation over the last period, which is the whole horizon. */
    public int position(String outcome) {
        int last = -1;
        for (int k = 0; k < slices.size(); k++) {
            last = slices.get(k).scope().dimension() == Scope.Dimension.NATION ? k : last;
        }
        return position(last, outcome);
    }

    /** Position of an outcome in a slice. */
    public int position(int slice, String outcome) {
        for (int k = 0; k < outcomes.size(); k++) {
            if (outcomes.get(k).name().equals(outcome)) {
                return slice * outcomes.size() + k;
            }
        }
        throw new IllegalArgumentException("no outcome " + outcome);
    }

    /**
     * Compares two worlds.
     *
     * @param levers in which they differ
     */
    public EffectFigures of(WorldSeries policy, WorldSeries counterfactual, PolicyDifference levers) {
        double[] numerators = new double[size()];
        double[] denominators = new double[size()];
        Map<Period, PairFigures> periods = new LinkedHashMap<>();
        int at = 0;
        for (Slice slice : slices) {
            PairFigures pair = periods.computeIfAbsent(
                    slice.period(),
                    period -> new PairFigures(
                            PeriodFigures.of(policy, period), PeriodFigures.of(counterfactual, period), levers));
            for (Outcome outcome : outcomes) {
                if (outcome.pairOnly()) {
                    PairMeasure measure = PairMeasures.of(outcome);
                    numerators[at] = measure.numerator(pair, slice.position());
                    denominators[at] = measure.denominator(pair, slice.position());
                } else {
                    numerators[at] = pair.difference(slice.position(), outcome.name());
                    denominators[at] = 1;
                }
                at++;
            }
        }
        return new EffectFigures(numerators, denominators);
    }
}
