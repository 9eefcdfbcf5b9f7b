package org.zonelab.scenarios.result;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.Inequality;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Scope;

/**
 * How a policy's effect is spread: over zones, regions, wages and profits, firms, and the city around the zones.
 *
 * <pre>
 * inequality      ΔT = T(policy) − T(counterfactual),  T = T_between regions + T_within regions
 * share of effect Δx_region / Δx_nation
 * labour share    Σ wages / Σ value added of the modelled firms
 * host city       Δ(value added of all sectors − value added of the modelled firms),  Δ(jobs that follow there)
 * </pre>
 *
 * <p>T Theil's index of an outcome over zones ({@link Inequality}). Effects themselves have both signs, for which no such
 * index exists; what is compared is how unequal the zones are in the two worlds.
 */
final class Distribution {
    private static final String NATION = "nation";
    private static final List<String> SPREAD = List.of("value_added", "capital", "jobs", "fdi");
    private static final List<String> SHARED = List.of("fixed_investment", "value_added", "jobs", "fdi", "wage_bill");
    private static final List<String> HELD =
            List.of("value_added", "capital", "jobs", "host_city_jobs", "fdi", "fixed_investment", "wage_bill");

    private final SeriesLayout layout;
    private final List<ZoneMember> zones;
    private final List<FirmsBetterOff> firms;
    private final List<Period> periods;
    private final HeldFigures figures;
    private final List<DistributionRow> rows = new ArrayList<>();

    /** @param firms of each replication */
    Distribution(SeriesLayout layout, List<ZoneMember> zones, List<FirmsBetterOff> firms) {
        this.layout = layout;
        this.zones = zones;
        this.firms = firms;
        this.periods = layout.periods();
        this.figures = new HeldFigures(HELD, periods.size());
    }

    void add(ReplicationBlocks blocks) {
        Scope scope = layout.scopes().get(blocks.scope());
        switch (scope.dimension()) {
            case NATION, REGION, ZONE, INDUSTRY -> figures.keep(scope.name(), new PlaceFigures(layout, blocks));
            case CLUSTER, PROVINCE, CITY, ORIGIN, SIZE, GROUP -> {}
        }
    }

    /** All rows, once every scope was added. */
    List<DistributionRow> rows() {
        for (String outcome : SPREAD) {
            for (int period = 1; period < periods.size(); period++) {
                inequality(outcome, period);
            }
        }
        for (String outcome : SHARED) {
            for (String scope : figures.scopes()) {
                if (scope.startsWith("region:")) {
                    shares(outcome, scope, periods.size() - 1);
                }
            }
        }
        for (int period = 1; period < periods.size(); period++) {
            int at = period;
            row("labour_share", "wage_bill", NATION, period, (k, side) -> labourShare(k, side, at));
        }
        for (int period = 1; period < periods.size(); period++) {
            int at = period;
            row("host_city", "value_added", NATION, period, (k, side) -> around(k, side, at));
            row(
                    "host_city",
                    "host_city_jobs",
                    NATION,
                    period,
                    (k, side) -> figures.value(NATION, k, side, "host_city_jobs", at));
        }
        for (int group = 0; group < FirmsBetterOff.GROUPS.size(); group++) {
            int of = group;
            firms("firms_better_off", group, firm -> firm.better()[of]);
            firms("firms_worse_off", group, firm -> firm.worse()[of]);
        }
        return List.copyOf(rows);
    }

    private void inequality(String outcome, int period) {
        List<ZoneMember> known =
                zones.stream().filter(zone -> figures.has(zone.zone())).toList();
        List<String> regions = known.stream().map(ZoneMember::region).distinct().toList();
        int[] region =
                known.stream().mapToInt(zone -> regions.indexOf(zone.region())).toArray();
        Source all = (k, side) -> Inequality.theil(levels(known, outcome, k, side, period));
        Source between =
                (k, side) -> Inequality.theilBetween(levels(known, outcome, k, side, period), region, regions.size());
        row("theil", outcome, "zones", period, all);
        row("theil_between_regions", outcome, "zones", period, between);
        row("theil_within_regions", outcome, "zones", period, (k, side) -> all.of(k, side) - between.of(k, side));
    }

    private double[] levels(List<ZoneMember> known, String outcome, int replication, PairSide side, int period) {
        double[] levels = new double[known.size()];
        for (int z = 0; z < levels.length; z++) {
            levels[z] = figures.value(known.get(z).zone(), replication, side, outcome, period);
        }
        return levels;
    }

    private void shares(String outcome, String region, int period) {
        row(
                "share",
                outcome,
                region,
                period,
                (k, side) -> figures.value(region, k, side, outcome, period)
                        / figures.value(NATION, k, side, outcome, period));
        double[] parts = new double[firms.size()];
        double[] wholes = new double[firms.size()];
        double sum = 0;
        for (int k = 0; k < parts.length; k++) {
            parts[k] = change(region, k, outcome, period);
            wholes[k] = change(NATION, k, outcome, period);
            sum += wholes[k];
        }
        for (int k = 0; k < parts.length && sum < 0; k++) {
            parts[k] = -parts[k];
            wholes[k] = -wholes[k];
        }
        add("share_of_effect", outcome, region, period, Double.NaN, EffectEstimate.ofRatio(parts, wholes));
    }

    private double change(String scope, int replication, String outcome, int period) {
        return figures.value(scope, replication, PairSide.POLICY, outcome, period)
                - figures.value(scope, replication, PairSide.COUNTERFACTUAL, outcome, period);
    }

    private double labourShare(int replication, PairSide side, int period) {
        return figures.value(NATION, replication, side, "wage_bill", period) / modelled(replication, side, period);
    }

    /** Value added of the sectors around the modelled firms. */
    private double around(int replication, PairSide side, int period) {
        return figures.value(NATION, replication, side, "value_added", period) - modelled(replication, side, period);
    }

    private double modelled(int replication, PairSide side, int period) {
        double sum = 0;
        for (String scope : figures.scopes()) {
            if (scope.startsWith("industry:")) {
                sum += figures.value(scope, replication, side, "value_added", period);
            }
        }
        return sum;
    }

    private void firms(String measure, int group, ShareOfFirms share) {
        double[] shares = new double[firms.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = share.of(firms.get(k));
        }
        add(measure, "", FirmsBetterOff.GROUPS.get(group), periods.size() - 1, Double.NaN, EffectEstimate.of(shares));
    }

    private void row(String measure, String outcome, String group, int period, Source source) {
        double[] differences = new double[firms.size()];
        double level = 0;
        for (int k = 0; k < differences.length; k++) {
            double counterfactual = source.of(k, PairSide.COUNTERFACTUAL);
            level += counterfactual / differences.length;
            differences[k] = source.of(k, PairSide.POLICY) - counterfactual;
        }
        add(measure, outcome, group, period, level, EffectEstimate.of(differences));
    }

    private void add(String measure, String outcome, String group, int period, double level, EffectEstimate estimate) {
        rows.add(
                new DistributionRow(measure, outcome, group, periods.get(period).name(), finite(level), estimate));
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** A measure of one world. */
    private interface Source {
        double of(int replication, PairSide side);
    }

    /** A share of firms in one replication. */
    private interface ShareOfFirms {
        double of(FirmsBetterOff firms);
    }
}
