package org.zonelab.scenarios.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;
import org.zonelab.engine.outcome.Scope.Dimension;
import org.zonelab.scenarios.target.Target;
import org.zonelab.scenarios.target.TargetSet;

/**
 * Answers targets over replications.
 *
 * <pre>
 * value  = base [ o + (1 − o) ρ ],  ρ = (x_year / x_base) / (1 + g)^(year − base year)
 * zones among the first n:  value = base + N_year − N_first
 * P(reached) = share of replications with value ≥ target
 * </pre>
 *
 * <p>o part outside the model, x the outcomes in the province's zones, g growth of what the figure is a share of; N zones of
 * the province among the first n of the simulated ranking published in a year, N_first of the first one simulated. The
 * change is simulated, its base is published: where a simulated base differs, it cannot pass for progress.
 */
final class TargetAnswers {
    private static final String RANK = "evaluation_rank";

    private final SeriesLayout layout;
    private final List<TargetSet> sets;
    private final List<ZoneMember> zones;
    private final List<Period> periods;
    private final HeldFigures figures;
    private final int replications;

    TargetAnswers(SeriesLayout layout, List<TargetSet> sets, List<ZoneMember> zones, int replications) {
        this.layout = layout;
        this.sets = sets;
        this.zones = zones;
        this.periods = layout.periods();
        this.replications = replications;
        List<String> held = new ArrayList<>(List.of(RANK));
        sets.forEach(set -> set.targets().forEach(target -> held.addAll(target.outcomes())));
        this.figures = new HeldFigures(held.stream().distinct().toList(), periods.size());
    }

    void add(ReplicationBlocks blocks) {
        Dimension dimension = layout.scopes().get(blocks.scope()).dimension();
        if (!sets.isEmpty() && (dimension == Dimension.PROVINCE || dimension == Dimension.ZONE)) {
            figures.keep(layout.scopes().get(blocks.scope()).name(), new PlaceFigures(layout, blocks));
        }
    }

    /** One row a target, once every scope was added. */
    List<TargetRow> rows() {
        return sets.stream()
                .flatMap(set -> set.targets().stream().map(target -> row(set.name(), target)))
                .toList();
    }

    private TargetRow row(String set, Target target) {
        ProvincialTarget promise = target.promise();
        double[] with = values(target, PairSide.POLICY);
        double[] without = values(target, PairSide.COUNTERFACTUAL);
        double[] distance = new double[replications];
        for (int k = 0; k < replications; k++) {
            distance[k] = with[k] - promise.target();
        }
        return new TargetRow(
                set,
                target.id(),
                target.nameEn(),
                target.nameZh(),
                target.scope(),
                promise.unit(),
                promise.year(),
                promise.base(),
                promise.target(),
                promise.outsideShare(),
                EffectEstimate.of(without).effect(),
                EffectEstimate.of(with),
                EffectEstimate.of(distance),
                reached(with, promise.target()),
                reached(without, promise.target()),
                promise.scope(),
                promise.source());
    }

    private double[] values(Target target, PairSide side) {
        int year = period(target.promise().year());
        double[] values = new double[replications];
        for (int k = 0; k < replications; k++) {
            values[k] = year < 0 ? Double.NaN : value(target, k, side, year);
        }
        return values;
    }

    private double value(Target target, int replication, PairSide side, int year) {
        ProvincialTarget promise = target.promise();
        if (target.places() > 0) {
            return promise.base() + among(target, replication, side, year) - among(target, replication, side, 1);
        }
        int base = period(promise.baseYear());
        if (base < 0) {
            return Double.NaN;
        }
        double before = 0;
        double after = 0;
        for (String outcome : target.outcomes()) {
            before += figures.value(target.scope(), replication, side, outcome, base);
            after += figures.value(target.scope(), replication, side, outcome, year);
        }
        double total = StrictMath.pow(1 + target.totalGrowth(), promise.year() - promise.baseYear());
        return before > 0 ? promise.value(after / before / total) : Double.NaN;
    }

    private double among(Target target, int replication, PairSide side, int year) {
        return zones.stream()
                .filter(zone -> zone.province().equals(target.scope()))
                .filter(zone -> figures.value(zone.zone(), replication, side, RANK, year) <= target.places())
                .count();
    }

    /** Position of a year among the periods; -1 where the run does not hold it. */
    private int period(int year) {
        return IntStream.range(0, periods.size() - 1)
                .filter(k -> periods.get(k).name().equals(String.valueOf(year)))
                .findFirst()
                .orElse(-1);
    }

    private static double reached(double[] values, double promised) {
        int known = 0;
        int reached = 0;
        for (double value : values) {
            known += Double.isNaN(value) ? 0 : 1;
            reached += value >= promised ? 1 : 0;
        }
        return known > 0 ? (double) reached / known : Double.NaN;
    }
}
