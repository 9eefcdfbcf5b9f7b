package org.zonelab.scenarios.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.discovery.Box;
import org.zonelab.engine.discovery.BoxFit;
import org.zonelab.engine.discovery.BoxSearch;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.engine.effect.OptionRanking;
import org.zonelab.engine.effect.RegretSpread;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Numbers;

/**
 * An ensemble as tables.
 *
 * @param names of the options, in their order
 * @param failures where each option fails
 */
public record EnsembleTables(
        Ensemble ensemble, EnsembleOutcomes outcomes, List<String> names, List<BoxSearch> failures) {
    /** Columns of the table of shares. */
    public static final List<String> SATISFICING_COLUMNS =
            List.of("schema_version", "option", "requirement", "met", "points", "share", "low", "high");

    /** Columns of the table of losses. */
    public static final List<String> REGRET_COLUMNS = List.of(
            "schema_version",
            "option",
            "outcome",
            "unit",
            "probability_best",
            "mean_regret",
            "regret_90_percent",
            "largest_regret");

    /** Columns of the table of boxes: a row for each bound of each box on the way, one without a bound for the whole. */
    public static final List<String> BOX_COLUMNS = List.of(
            "schema_version",
            "option",
            "box",
            "step",
            "kind",
            "coverage",
            "density",
            "mass",
            "informedness",
            "points",
            "failures",
            "parameter",
            "unit",
            "low",
            "high",
            "p_low",
            "p_high",
            "p_box");

    /** Stands for all requirements together. */
    public static final String ALL = "all";

    private static final String SCHEMA_VERSION = "1";

    public EnsembleTables {
        names = List.copyOf(names);
        failures = List.copyOf(failures);
    }

    /** Columns of the table of points: their assumptions, then the option and its outcomes. */
    public List<String> pointColumns() {
        List<String> columns = new ArrayList<>(List.of("schema_version", "point", "option", "met"));
        columns.addAll(outcomes.outcomes());
        ensemble.parameters().forEach(parameter -> columns.add(parameter.path()));
        return columns;
    }

    /** Writes every point of every option. */
    public void writePoints(CsvFile table) {
        for (int k = 0; k < outcomes.points().size(); k++) {
            for (int option = 0; option < names.size(); option++) {
                List<String> row = new ArrayList<>(List.of(
                        SCHEMA_VERSION,
                        Integer.toString(outcomes.points().get(k)),
                        names.get(option),
                        outcomes.met(option, k) ? "1" : "0"));
                for (String outcome : outcomes.outcomes()) {
                    row.add(Numbers.format(outcomes.effect(outcome, option, k)));
                }
                for (double value : outcomes.assumptions(k)) {
                    row.add(Numbers.format(value));
                }
                table.row(row.toArray(String[]::new));
            }
        }
    }

    /** Writes the share of points at which each requirement is met, and all of them. */
    public void writeSatisficing(CsvFile table) {
        for (int option = 0; option < names.size(); option++) {
            for (Requirement requirement : outcomes.requirements()) {
                share(table, names.get(option), requirement.text(), outcomes.satisficing(option, requirement));
            }
            share(table, names.get(option), ALL, outcomes.satisficing(option));
        }
    }

    private static void share(CsvFile table, String option, String requirement, CountedShare share) {
        table.row(
                SCHEMA_VERSION,
                option,
                requirement,
                Integer.toString(share.hits()),
                Integer.toString(share.points()),
                Numbers.format(share.share()),
                Numbers.format(share.low()),
                Numbers.format(share.high()));
    }

    /** Writes what each option loses against the best one; nothing if options cannot be compared. */
    public void writeRegret(CsvFile table) {
        if (!outcomes.comparable()) {
            return;
        }
        String criterion = outcomes.criterion().outcome();
        String unit =
                OutcomeCatalogue.all().get(OutcomeCatalogue.index(criterion)).unit();
        OptionRanking ranking = outcomes.ranking();
        List<RegretSpread> regrets = outcomes.regrets();
        for (int option = 0; option < names.size(); option++) {
            RegretSpread regret = regrets.get(option);
            table.row(
                    SCHEMA_VERSION,
                    names.get(option),
                    criterion,
                    unit,
                    Numbers.format(ranking.probabilityBest()[option]),
                    Numbers.format(regret.mean()),
                    Numbers.format(regret.ninetieth()),
                    Numbers.format(regret.most()));
        }
    }

    /** Writes the trajectory of each box that counts, and the box itself with the chances of its bounds. */
    public void writeBoxes(CsvFile table) {
        for (int option = 0; option < names.size(); option++) {
            List<BoxSearch.Found> boxes = failures.get(option).boxes();
            for (int box = 0; box < boxes.size(); box++) {
                BoxSearch.Found found = boxes.get(box);
                for (int step = 0; step < found.trajectory().size(); step++) {
                    new Rows(table, names.get(option), box + 1, step, step == found.step() ? "starts box" : "peeled")
                            .write(found.trajectory().get(step), List.of(), Double.NaN);
                }
                new Rows(table, names.get(option), box + 1, found.step(), "box")
                        .write(found.fit(), found.edges(), found.chance());
            }
        }
    }

    /** Rows of one box. */
    private final class Rows {
        private final CsvFile table;
        private final List<String> start;

        Rows(CsvFile table, String option, int box, int step, String kind) {
            this.table = table;
            this.start = List.of(SCHEMA_VERSION, option, Integer.toString(box), Integer.toString(step), kind);
        }

        void write(BoxFit fit, List<BoxSearch.Edge> edges, double chance) {
            List<Integer> bounded = fit.box().bounds().stream()
                    .map(Box.Bound::dimension)
                    .distinct()
                    .toList();
            if (bounded.isEmpty()) {
                row(fit, List.of("", "", "", "", "", "", Numbers.format(chance)));
            }
            for (int dimension : bounded) {
                Parameter parameter = ensemble.parameters().get(dimension);
                row(
                        fit,
                        List.of(
                                parameter.path(),
                                parameter.unit(),
                                finite(fit.box().low()[dimension]),
                                finite(fit.box().high()[dimension]),
                                chance(edges, new Box.Bound(dimension, Box.Side.LOW)),
                                chance(edges, new Box.Bound(dimension, Box.Side.HIGH)),
                                Numbers.format(chance)));
            }
        }

        private void row(BoxFit fit, List<String> end) {
            List<String> row = new ArrayList<>(start);
            row.addAll(List.of(
                    Numbers.format(fit.coverage()),
                    Numbers.format(fit.density()),
                    Numbers.format(fit.mass()),
                    Numbers.format(fit.informedness()),
                    Integer.toString(fit.inside()),
                    Integer.toString(fit.hits())));
            row.addAll(end);
            table.row(row.toArray(String[]::new));
        }

        private static String finite(double bound) {
            return Double.isInfinite(bound) ? "" : Numbers.format(bound);
        }

        private static String chance(List<BoxSearch.Edge> edges, Box.Bound bound) {
            return edges.stream()
                    .filter(edge -> edge.bound().equals(bound))
                    .map(edge -> Numbers.format(edge.chance()))
                    .findFirst()
                    .orElse("");
        }
    }
}
