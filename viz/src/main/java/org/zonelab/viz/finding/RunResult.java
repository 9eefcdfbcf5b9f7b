package org.zonelab.viz.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.scenarios.result.BandRow;
import org.zonelab.scenarios.result.BaseYearRow;
import org.zonelab.scenarios.result.DistributionRow;
import org.zonelab.scenarios.result.DoseRow;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.FiscalRow;
import org.zonelab.scenarios.result.FlowRow;
import org.zonelab.scenarios.result.RankRow;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.result.SeriesBand;
import org.zonelab.scenarios.result.TargetRow;

/** The tables of one finished run as findings need them: missing figures are undefined, not errors. */
public final class RunResult {
    /** The scope of all zones together. */
    public static final String NATION = "nation";

    private final ResultTables tables;
    private final RunDescription facts;
    private final String horizon;

    public RunResult(ResultTables tables) {
        this.tables = tables;
        this.facts = new RunDescription(tables.manifest());
        List<String> periods = tables.periods();
        this.horizon = periods.isEmpty() ? "" : periods.get(periods.size() - 1);
    }

    public RunDescription description() {
        return facts;
    }

    public List<BaseYearRow> baseYear() {
        return tables.baseYear();
    }

    /** The period of the whole projection, e.g. {@code 2025-2035}; empty if the run has no effects. */
    public String horizon() {
        return horizon;
    }

    /** The effect in a scope and period; {@link Estimate#UNDEFINED} if the tables have none. */
    public Estimate effect(String outcome, String scope, String period) {
        return tables.effect(outcome, scope, period).map(Estimate::of).orElse(Estimate.UNDEFINED);
    }

    /** The effect for all zones over the whole projection. */
    public Estimate effect(String outcome) {
        return effect(outcome, NATION, horizon);
    }

    /** Whether the tables hold an outcome, defined or not. */
    public boolean has(String outcome) {
        return tables.effect(outcome, NATION, horizon).isPresent();
    }

    /** The unit of an outcome as the tables write it; empty if they do not hold the outcome. */
    public String unit(String outcome) {
        return tables.effect(outcome, NATION, horizon).map(EffectRow::unit).orElse("");
    }

    /** The years of the projection, in order. */
    public List<Integer> years() {
        return tables.periods().stream()
                .filter(period -> period.length() == 4)
                .map(Integer::valueOf)
                .toList();
    }

    /** Effects on an outcome over the whole projection in every zone, by the zone's id. */
    public Map<String, Estimate> zoneEffects(String outcome) {
        Map<String, Estimate> found = new LinkedHashMap<>();
        for (EffectRow row : tables.effects(outcome, Scope.Dimension.ZONE, horizon)) {
            found.put(row.scope().substring(row.scope().indexOf(':') + 1), Estimate.of(row));
        }
        return found;
    }

    /** Scopes of the groups that the scenario lists, e.g. {@code group:example-group}. */
    public List<String> groups() {
        return tables.scopes(Scope.Dimension.GROUP);
    }

    /** Quarters of one world for all zones together. */
    public Optional<SeriesBand> band(String scenario, String outcome) {
        return tables.band(scenario, outcome, NATION);
    }

    /** The fiscal account, in the order of its file; empty if the run has none. */
    public List<FiscalRow> fiscal() {
        return tables.fiscal();
    }

    /** How effects are spread, in the order of its file; empty if the run has none. */
    public List<DistributionRow> distribution() {
        return tables.distribution();
    }

    /** Ranks of the zones, in the order of the file; empty if the run has none. */
    public List<RankRow> ranks() {
        return tables.ranks();
    }

    /** Capital that chose another place, in the order of the file; empty if the run has no such table. */
    public List<FlowRow> flows() {
        return tables.flows();
    }

    /** Targets with their answers; empty if the scenario names none. */
    public List<TargetRow> targets() {
        return tables.targets();
    }

    /** A line of the fiscal account; {@link Estimate#UNDEFINED} if the run has none. */
    public Estimate fiscal(String treasury, String line, String scope, String period) {
        return fiscal().stream()
                .filter(row -> row.treasury().equals(treasury)
                        && row.line().equals(line)
                        && row.scope().equals(scope)
                        && row.period().equals(period))
                .findFirst()
                .map(Estimate::of)
                .orElse(Estimate.UNDEFINED);
    }

    /** Effects by outcome and dose; empty where no further dose was simulated. */
    List<DoseRow> doses() {
        return tables.doses();
    }

    /** How the spread of a national effect divides into assumptions and luck; empty where nothing was run twice or varies. */
    public Optional<BandRow> split(String outcome, String period) {
        return tables.splits().stream()
                .filter(row -> row.outcome().equals(outcome) && row.period().equals(period))
                .filter(row -> !Double.isNaN(row.assumptionShare()))
                .findFirst();
    }

    /** Whether every effect that is defined is exactly zero in every replication. */
    public boolean changedNothing() {
        List<EffectRow> rows = tables.effects();
        return !rows.isEmpty()
                && rows.stream().map(Estimate::of).allMatch(e -> !e.defined() || e.sign() == Estimate.Sign.NONE);
    }
}
