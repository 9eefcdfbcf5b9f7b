package org.zonelab.scenarios.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.outcome.Scope;

/**
 * A finished result folder, read-only: all that charts, reports and tables on screen may use.
 *
 * <p>Each file is read when first asked for and kept. Rows come in file order: scopes as the model lists them, the
 * nation first, then outcomes, then periods. Not for use by several threads.
 */
public final class ResultTables {
    private final Path folder;
    private final Manifest manifest;
    private final Supplier<Effects> effects;
    /** Paths by scope, read when a scope is first asked for: most folders are asked for the nation alone. */
    private final Map<String, Map<String, SeriesBand>> bands = new HashMap<>();

    private final Supplier<List<BaseYearRow>> baseYear;
    private final Supplier<List<FiscalRow>> fiscal;
    private final Supplier<List<DistributionRow>> distribution;
    private final Supplier<List<RankRow>> ranks;
    private final Supplier<List<FlowRow>> flows;
    private final Supplier<List<TargetRow>> targets;
    private final Supplier<List<DoseRow>> doses;
    private final Supplier<List<BandRow>> splits;

    private ResultTables(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
        this.effects = once(() -> new Effects(TableReader.effects(folder.resolve(ResultFiles.EFFECTS))));
        this.fiscal = once(() -> optional(folder.resolve(ResultFiles.FISCAL), TableReader::fiscal));
        this.distribution = once(() -> optional(folder.resolve(ResultFiles.DISTRIBUTION), TableReader::distribution));
        this.ranks = once(() -> optional(folder.resolve(ResultFiles.RANKS), TableReader::ranks));
        this.flows = once(() -> optional(folder.resolve(ResultFiles.FLOWS), TableReader::flows));
        this.targets = once(() -> optional(folder.resolve(ResultFiles.TARGETS), TableReader::targets));
        this.baseYear = once(() -> TableReader.baseYear(folder.resolve(ResultFiles.BASE_YEAR)));
        this.doses = once(() -> optional(folder.resolve(ResultFiles.DOSES), TableReader::doses));
        this.splits = once(() -> optional(folder.resolve(ResultFiles.BANDS), TableReader::bandSplits));
    }

    /**
     * Opens a folder.
     *
     * @throws ResultFolderException if it holds no finished results
     */
    public static ResultTables open(Path folder) {
        return new ResultTables(folder, ManifestJson.read(folder));
    }

    public Path folder() {
        return folder;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** All effects, in file order. */
    public List<EffectRow> effects() {
        return effects.get().rows;
    }

    /** Scopes in which anything was measured, in file order. */
    public List<String> scopes() {
        return List.copyOf(effects.get().byKey.keySet());
    }

    /** Scopes of one dimension, e.g. all zones, in file order. */
    public List<String> scopes(Scope.Dimension dimension) {
        return scopes().stream().filter(scope -> dimension(scope) == dimension).toList();
    }

    /** Names of the outcomes, in file order. */
    public List<String> outcomes() {
        return effects.get().outcomes;
    }

    /** All periods: each year, then the whole horizon. */
    public List<String> periods() {
        return effects.get().periods;
    }

    /** The whole horizon, e.g. {@code 2025-2035}. */
    public String totalPeriod() {
        List<String> periods = periods();
        return periods.get(periods.size() - 1);
    }

    /** The effect on an outcome in a scope and period; empty if it is not measured there. */
    public Optional<EffectRow> effect(String outcome, String scope, String period) {
        return rows(outcome, scope).stream()
                .filter(row -> row.period().equals(period))
                .findFirst();
    }

    /** The effect over the whole horizon. */
    public Optional<EffectRow> totalEffect(String outcome, String scope) {
        return effect(outcome, scope, totalPeriod());
    }

    /** The yearly effects on an outcome in a scope, in order, without the total; empty if not measured. */
    public List<EffectRow> yearlyEffects(String outcome, String scope) {
        String total = totalPeriod();
        return rows(outcome, scope).stream()
                .filter(row -> !row.period().equals(total))
                .toList();
    }

    /** The effects on an outcome in all scopes of a dimension in one period, e.g. in every zone. */
    public List<EffectRow> effects(String outcome, Scope.Dimension dimension, String period) {
        return scopes(dimension).stream()
                .flatMap(scope -> effect(outcome, scope, period).stream())
                .toList();
    }

    /**
     * The path of an outcome in one world; empty if not measured, and for single zones.
     *
     * @param scenario {@link Manifest#scenario()} or {@link Manifest#counterfactual()}
     */
    public Optional<SeriesBand> band(String scenario, String outcome, String scope) {
        Map<String, SeriesBand> ofScope = bands.computeIfAbsent(
                scope, name -> bandsByKey(TableReader.bands(folder.resolve(ResultFiles.SERIES_CSV), name)));
        return Optional.ofNullable(ofScope.get(key(scenario, outcome)));
    }

    /** The fiscal account, in file order: places, then treasuries, then lines; empty in folders that have none. */
    public List<FiscalRow> fiscal() {
        return fiscal.get();
    }

    /** How effects are spread, in file order; empty in folders that have no such table. */
    public List<DistributionRow> distribution() {
        return distribution.get();
    }

    /** Ranks of every zone by year, in file order; empty in folders that have no such table. */
    public List<RankRow> ranks() {
        return ranks.get();
    }

    /** Capital that chose another place, in file order; empty in folders that have no such table. */
    public List<FlowRow> flows() {
        return flows.get();
    }

    /** Targets with their answers, in file order; empty where the scenario names none. */
    public List<TargetRow> targets() {
        return targets.get();
    }

    /** Published totals beside simulated ones. */
    public List<BaseYearRow> baseYear() {
        return baseYear.get();
    }

    /** Effects by outcome and dose, doses ascending; empty where none were simulated. */
    public List<DoseRow> doses() {
        return doses.get();
    }

    /** How national effects divide into assumptions and luck, in file order; empty where no replication was run twice. */
    public List<BandRow> splits() {
        return splits.get();
    }

    /**
     * The dimension that a scope's name tells: what stands before the colon, or the nation.
     *
     * @throws IllegalArgumentException if the name tells none
     */
    public static Scope.Dimension dimension(String scope) {
        int colon = scope.indexOf(':');
        String word = colon < 0 ? scope : scope.substring(0, colon);
        for (Scope.Dimension dimension : Scope.Dimension.values()) {
            if (dimension.name().equalsIgnoreCase(word)) {
                return dimension;
            }
        }
        throw new IllegalArgumentException("no such scope: " + scope);
    }

    private List<EffectRow> rows(String outcome, String scope) {
        return effects.get().byKey.getOrDefault(scope, Map.of()).getOrDefault(outcome, List.of());
    }

    private static Map<String, SeriesBand> bandsByKey(List<SeriesBand> all) {
        Map<String, SeriesBand> map = new LinkedHashMap<>();
        for (SeriesBand band : all) {
            map.put(key(band.scenario(), band.outcome()), band);
        }
        return map;
    }

    private static String key(String scenario, String outcome) {
        return scenario + "\t" + outcome;
    }

    /** The rows of a table that not every folder has. */
    private static <T> List<T> optional(Path file, Function<Path, List<T>> reader) {
        return Files.exists(file) ? reader.apply(file) : List.of();
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {
            private @Nullable T value;

            @Override
            public T get() {
                if (value == null) {
                    value = source.get();
                }
                return Objects.requireNonNull(value);
            }
        };
    }

    /** Effects in file order and by scope and outcome. */
    private static final class Effects {
        private final List<EffectRow> rows;
        private final List<String> outcomes;
        private final List<String> periods;
        private final Map<String, Map<String, List<EffectRow>>> byKey = new LinkedHashMap<>();

        Effects(List<EffectRow> rows) {
            this.rows = rows;
            this.outcomes = rows.stream().map(EffectRow::outcome).distinct().toList();
            this.periods = rows.stream().map(EffectRow::period).distinct().toList();
            int from = 0;
            for (int to = 1; to <= rows.size(); to++) {
                EffectRow first = rows.get(from);
                if (to == rows.size()
                        || !rows.get(to).scope().equals(first.scope())
                        || !rows.get(to).outcome().equals(first.outcome())) {
                    byKey.computeIfAbsent(first.scope(), scope -> new LinkedHashMap<>())
                            .put(first.outcome(), rows.subList(from, to));
                    from = to;
                }
            }
        }
    }
}
