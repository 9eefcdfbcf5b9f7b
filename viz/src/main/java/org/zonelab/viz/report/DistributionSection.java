package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.DistributionRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** Who gains on the page: inequality between zones, regions, wages, firms, the host city. */
final class DistributionSection {
    private static final List<String> INEQUALITY = List.of("theil", "theil_between_regions", "theil_within_regions");

    /** Smaller end of a range, as a share of the larger one, from which on shares of the effect are told. */
    private static final double LEAST_PART = 0.1;

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    DistributionSection(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The section; empty where the run has no such table. */
    Optional<Section> section() {
        List<DistributionRow> rows =
                run.distribution().stream().filter(this::ofHorizon).toList();
        if (rows.isEmpty() || run.changedNothing()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                wording.say("distribution.heading"),
                List.of(),
                List.of(changes(rows), regions(rows), firms(rows)),
                List.of(),
                List.of(wording.say("distribution.note"))));
    }

    private boolean ofHorizon(DistributionRow row) {
        return row.period().equals(run.horizon());
    }

    private DataTable changes(List<DistributionRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (DistributionRow row : rows) {
            String outcome = row.outcome().isEmpty() ? "" : sentences.outcome(row.outcome());
            if (INEQUALITY.contains(row.measure())) {
                cells.add(line(
                        wording.say("distribution." + row.measure(), outcome),
                        row,
                        new Quantity(1000, "", false),
                        new Quantity(1000, "", false)));
            } else if (row.measure().equals("labour_share")) {
                cells.add(line(
                        wording.say("distribution.labour_share"),
                        row,
                        Quantity.of("share", wording),
                        new Quantity(100, wording.say("distribution.points"), false)));
            } else if (row.outcome().equals("host_city_jobs")) {
                cells.add(line(
                        sentences.heading(row.outcome()),
                        row,
                        Quantity.of("persons", wording),
                        Quantity.of("persons", wording)));
            } else if (row.measure().equals("host_city")) {
                cells.add(line(
                        wording.say("distribution.host_city"),
                        row,
                        Quantity.of("RMB million", wording),
                        Quantity.of("RMB million", wording)));
            }
        }
        return new DataTable(
                wording.say("distribution.changes"),
                List.of(
                        wording.say("table.measure"),
                        wording.say("table.counterfactual"),
                        wording.say("table.effect"),
                        sentences.rangeHeading()),
                cells);
    }

    private List<String> line(String name, DistributionRow row, Quantity unit, Quantity change) {
        Estimate estimate = Estimate.of(row);
        double level = row.counterfactual() * unit.factor();
        return List.of(
                name,
                numbers.unit(numbers.level(level), unit),
                (estimate.effect() > 0 ? "+" : "") + numbers.effect(estimate, change),
                range(estimate, change));
    }

    private DataTable regions(List<DistributionRow> rows) {
        Quantity percent = Quantity.of("share", wording);
        List<List<String>> cells = new ArrayList<>();
        for (DistributionRow row : rows) {
            if (row.measure().equals("share_of_effect")) {
                Estimate estimate = sharable(row.outcome()) ? Estimate.of(row) : Estimate.UNDEFINED;
                cells.add(List.of(
                        sentences.heading(row.outcome()),
                        wording.say(
                                "region." + row.group().substring(row.group().indexOf(':') + 1)),
                        numbers.unit(numbers.with(100 * share(rows, row), 1), percent),
                        estimate.defined() ? numbers.effect(estimate, percent) : wording.say("undefined"),
                        range(estimate, percent)));
            }
        }
        return new DataTable(
                wording.say("distribution.regions"),
                List.of(
                        wording.say("base.outcome"),
                        wording.say("distribution.region"),
                        wording.say("distribution.levelShare"),
                        wording.say("distribution.effectShare"),
                        sentences.rangeHeading()),
                cells);
    }

    /** Whether the whole effect keeps its sign and size over the replications: parts of almost nothing say nothing. */
    private boolean sharable(String outcome) {
        Estimate whole = run.effect(outcome);
        double smaller = Math.min(Math.abs(whole.low()), Math.abs(whole.high()));
        double larger = Math.max(Math.abs(whole.low()), Math.abs(whole.high()));
        return !whole.hasRange() || (whole.low() * whole.high() > 0 && smaller > LEAST_PART * larger);
    }

    /** What a region holds of an outcome without the policy. */
    private static double share(List<DistributionRow> rows, DistributionRow of) {
        return rows.stream()
                .filter(row -> row.measure().equals("share")
                        && row.outcome().equals(of.outcome())
                        && row.group().equals(of.group()))
                .mapToDouble(DistributionRow::counterfactual)
                .findFirst()
                .orElse(Double.NaN);
    }

    private DataTable firms(List<DistributionRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        List<String> groups = rows.stream()
                .filter(row -> row.measure().startsWith("firms_"))
                .map(DistributionRow::group)
                .distinct()
                .toList();
        for (int group = 0; group < groups.size(); group++) {
            String name = groups.get(group);
            List<String> line = new ArrayList<>(List.of(wording.say("distribution.firms." + group)));
            for (DistributionRow row : rows) {
                boolean shown =
                        row.measure().startsWith("firms_") && row.group().equals(name);
                if (shown) {
                    Estimate estimate = Estimate.of(row);
                    Quantity percent = Quantity.of("share", wording);
                    line.add(numbers.effect(estimate, percent));
                    line.add(range(estimate, percent));
                }
            }
            cells.add(line);
        }
        return new DataTable(
                wording.say("distribution.firms"),
                List.of(
                        wording.say("distribution.group"),
                        wording.say("distribution.better"),
                        sentences.rangeHeading(),
                        wording.say("distribution.worse"),
                        sentences.rangeHeading()),
                cells);
    }

    private String range(Estimate estimate, Quantity unit) {
        if (!estimate.defined() || estimate.replications() < 2) {
            return "";
        }
        return estimate.hasRange() ? numbers.range(estimate, unit) : wording.say("undefined");
    }
}
