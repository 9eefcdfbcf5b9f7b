package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.FiscalRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.FiscalFinding;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** The fiscal account on the page: the nation line by line, provinces by their balance. */
final class FiscalSection {
    private static final String PROVINCE = "province:";

    private final List<ZonePlace> places;
    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    FiscalSection(Sentences sentences, List<ZonePlace> places) {
        this.places = List.copyOf(places);
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The section; empty where the run has no account. */
    Optional<Section> section() {
        List<FiscalRow> account = run.fiscal();
        if (account.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                wording.say("fiscal.heading"),
                new FiscalFinding(sentences).sentences(),
                List.of(account(account, RunResult.NATION, wording.say("fiscal.caption"))),
                List.of(provinces(account)),
                List.of(wording.say("fiscal.note"))));
    }

    /** The account of the zones of one place; empty where the run has none. */
    Optional<DataTable> ofZones(String scope, String caption) {
        List<FiscalRow> own = run.fiscal().stream()
                .filter(row -> row.treasury().equals("zones") && row.scope().equals(scope))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(account(own, scope, caption));
    }

    private DataTable account(List<FiscalRow> account, String scope, String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (FiscalRow row : account) {
            boolean total = row.scope().equals(scope) && row.period().equals(run.horizon());
            Estimate cash = Estimate.of(row);
            if (total && !row.line().equals(FiscalRow.BREAK_EVEN) && cash.sign() != Estimate.Sign.NONE) {
                Estimate value = run.fiscal(row.treasury(), row.line(), row.scope(), FiscalRow.PRESENT_VALUE);
                rows.add(List.of(
                        wording.say(
                                "fiscal.row",
                                wording.say("fiscal.treasury." + row.treasury()),
                                wording.say("fiscal.line." + row.line())),
                        figure(cash, row.unit()),
                        range(cash, row.unit()),
                        value.defined() ? figure(value, row.unit()) : "",
                        value.defined() ? range(value, row.unit()) : ""));
            }
        }
        return new DataTable(
                caption,
                List.of(
                        wording.say("fiscal.line"),
                        wording.say("fiscal.cash", sentences.period()),
                        sentences.rangeHeading(),
                        wording.say("fiscal.value"),
                        sentences.rangeHeading()),
                rows);
    }

    private DataTable provinces(List<FiscalRow> account) {
        List<List<String>> rows = new ArrayList<>();
        for (FiscalRow row : account) {
            if (row.scope().startsWith(PROVINCE) && row.line().equals(FiscalRow.BREAK_EVEN) && isAll(row)) {
                Estimate zones = run.fiscal("zones", "balance", row.scope(), FiscalRow.PRESENT_VALUE);
                Estimate centre = run.fiscal("centre", "balance", row.scope(), FiscalRow.PRESENT_VALUE);
                rows.add(List.of(
                        province(row.scope().substring(PROVINCE.length())),
                        figure(zones, "RMB million"),
                        range(zones, "RMB million"),
                        figure(centre, "RMB million"),
                        range(centre, "RMB million"),
                        evenYear(row)));
            }
        }
        return new DataTable(
                wording.say("fiscal.provinces"),
                List.of(
                        wording.say("table.province"),
                        wording.say("fiscal.treasury.zones"),
                        sentences.rangeHeading(),
                        wording.say("fiscal.treasury.centre"),
                        sentences.rangeHeading(),
                        wording.say("fiscal.evenYear")),
                rows);
    }

    private String province(String nameEn) {
        return places.stream()
                .filter(place -> place.provinceEn().equals(nameEn))
                .map(place -> place.province(wording.language()))
                .findFirst()
                .orElse(nameEn);
    }

    private static boolean isAll(FiscalRow row) {
        return row.treasury().equals("all");
    }

    private String evenYear(FiscalRow row) {
        if (row.replications() == 0) {
            return "";
        }
        if (Double.isNaN(row.effect())) {
            return wording.say("fiscal.neverShort");
        }
        int year = (int) row.effect();
        return run.years().indexOf(year) == 0 ? wording.say("fiscal.alwaysShort") : String.valueOf(year);
    }

    private String figure(Estimate estimate, String unit) {
        Quantity quantity = Quantity.of(unit, wording);
        String figure = numbers.effect(estimate, quantity);
        return estimate.effect() > 0 ? "+" + figure : figure;
    }

    private String range(Estimate estimate, String unit) {
        return estimate.hasRange() ? numbers.range(estimate, Quantity.of(unit, wording)) : "";
    }
}
