package org.zonelab.scenarios.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zonelab.engine.effect.PairMeasure;
import org.zonelab.engine.effect.PairMeasures;
import org.zonelab.engine.effect.Period;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ResultFolderException;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.result.SeriesReader;

/**
 * What moved between two folders of one scenario.
 *
 * @param scenario of both
 * @param counterfactual of both
 * @param inputs that differ, by name
 * @param replications that were compared
 * @param horizon name of the whole horizon
 * @param moved figures of the nation
 * @param scopes how many scopes beside the nation moved, by outcome
 * @param oneSided outcomes that only one of the folders has
 */
public record FolderDifference(
        String scenario,
        String counterfactual,
        SortedSet<String> inputs,
        List<Integer> replications,
        String horizon,
        List<MovedFigure> moved,
        SortedMap<String, Integer> scopes,
        SortedSet<String> oneSided) {
    private static final String NATION = "nation";

    public FolderDifference {
        replications = List.copyOf(replications);
        moved = List.copyOf(moved);
    }

    /** Whether every figure of every replication that both have is what it was, bit for bit. */
    public boolean nothing() {
        return moved.isEmpty() && scopes.isEmpty() && oneSided.isEmpty();
    }

    /**
     * Compares two folders.
     *
     * @throws ResultFolderException if one holds no finished run, or they cannot be compared: other scenarios, seeds, horizons, or no
     *     replication that both have
     */
    public static FolderDifference of(Path old, Path young) {
        ResultTables before = ResultTables.open(old);
        ResultTables after = ResultTables.open(young);
        List<Integer> replications = comparable(before.manifest(), after.manifest());
        try (SeriesReader older = SeriesReader.open(old);
                SeriesReader newer = SeriesReader.open(young)) {
            NationalMoves moves =
                    new NationalMoves(worlds(older, before.manifest()), worlds(newer, after.manifest()), replications);
            requireSameQuarters(moves);
            List<Period> periods = moves.periods();
            List<MovedFigure> moved = new ArrayList<>(moves.figures());
            if (before.manifest().replications().equals(after.manifest().replications())) {
                moved.addAll(0, measures(before, after, periods));
            }
            Map<String, Map<String, String>> digestsBefore = older.digests(replications);
            Map<String, Map<String, String>> digestsAfter = newer.digests(replications);
            return new FolderDifference(
                    before.manifest().scenario(),
                    before.manifest().counterfactual(),
                    inputs(before.manifest(), after.manifest()),
                    replications,
                    periods.get(periods.size() - 1).name(),
                    moved,
                    scopes(digestsBefore, digestsAfter),
                    oneSided(digestsBefore.keySet(), digestsAfter.keySet()));
        }
    }

    private static NationalMoves.Worlds worlds(SeriesReader series, Manifest manifest) {
        return new NationalMoves.Worlds(series.nation(manifest.scenario()), series.nation(manifest.counterfactual()));
    }

    private static List<Integer> comparable(Manifest before, Manifest after) {
        require("scenarios", before.scenario(), after.scenario());
        require("counterfactuals", before.counterfactual(), after.counterfactual());
        require("seeds", before.seed(), after.seed());
        List<Integer> both = before.replications().stream()
                .filter(after.replications()::contains)
                .toList();
        if (both.isEmpty()) {
            throw new ResultFolderException("the folders cannot be compared: they have no replication in common");
        }
        return both;
    }

    private static void requireSameQuarters(NationalMoves moves) {
        require(
                "first years",
                moves.before().first().firstYear(),
                moves.after().first().firstYear());
        require(
                "quarters",
                moves.before().first().values().length,
                moves.after().first().values().length);
    }

    private static void require(String what, Object before, Object after) {
        if (!before.equals(after)) {
            throw new ResultFolderException(
                    "the folders cannot be compared: their " + what + " differ (" + before + ", " + after + ")");
        }
    }

    private static SortedSet<String> inputs(Manifest before, Manifest after) {
        SortedSet<String> names = new TreeSet<>(before.inputs().keySet());
        names.addAll(after.inputs().keySet());
        names.removeIf(
                name -> Objects.equals(before.inputs().get(name), after.inputs().get(name)));
        return names;
    }

    /** Measures of the pair, which stand in the table of effects alone: as means, since both folders have the same replications. */
    private static List<MovedFigure> measures(ResultTables before, ResultTables after, List<Period> periods) {
        List<MovedFigure> moved = new ArrayList<>();
        for (PairMeasure measure : PairMeasures.ALL) {
            for (Period period : periods) {
                Optional<EffectRow> older = before.effect(measure.name(), NATION, period.name());
                Optional<EffectRow> newer = after.effect(measure.name(), NATION, period.name());
                if (older.isPresent()
                        && newer.isPresent()
                        && Double.compare(older.get().effect(), newer.get().effect()) != 0) {
                    moved.add(measure(older.get(), newer.get()));
                }
            }
        }
        return moved;
    }

    private static MovedFigure measure(EffectRow older, EffectRow newer) {
        return new MovedFigure(
                older.outcome(),
                older.unit(),
                older.period(),
                older.effect(),
                newer.effect(),
                newer.effect() - older.effect(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                newer.replications());
    }

    private static SortedMap<String, Integer> scopes(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        SortedMap<String, Integer> moved = new TreeMap<>();
        before.forEach((outcome, digests) -> {
            Map<String, String> others = after.getOrDefault(outcome, digests);
            Set<String> scopes = new HashSet<>(digests.keySet());
            scopes.addAll(others.keySet());
            scopes.removeIf(scope -> Objects.equals(digests.get(scope), others.get(scope)));
            if (!scopes.isEmpty()) {
                moved.put(outcome, scopes.contains(NATION) ? scopes.size() - 1 : scopes.size());
            }
        });
        return moved;
    }

    private static SortedSet<String> oneSided(Collection<String> before, Collection<String> after) {
        SortedSet<String> names = new TreeSet<>(before);
        names.addAll(after);
        names.removeIf(name -> before.contains(name) && after.contains(name));
        return names;
    }
}
