package org.zonelab.viz.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.Investment;
import org.zonelab.engine.trace.Owner;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.ProfitChoice;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Section;

/** The tables of one firm: who it is, what it did with its profit, what it built, where, and whether it closed. */
public final class FirmSections {
    private final FirmPair pair;
    private final FirmNames names;
    private final Wording wording;
    private final NumberText numbers;

    public FirmSections(FirmPair pair, FirmNames names) {
        this.pair = pair;
        this.names = names;
        this.wording = names.wording();
        this.numbers = new NumberText(wording);
    }

    /** All that have something to show. */
    public List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                wording.say("why.who"), List.of(), List.of(traits()), List.of(), List.of(wording.say("why.note"))));
        places().ifPresent(sections::add);
        DataTable profit = profit();
        if (!profit.rows().isEmpty()) {
            sections.add(section("why.profit", profit));
        }
        DataTable investment = investment();
        if (!investment.rows().isEmpty()) {
            sections.add(section("why.built", investment));
        }
        DataTable closure = closure();
        if (!closure.rows().isEmpty()) {
            sections.add(section("why.closing", closure));
        }
        return sections;
    }

    private Section section(String key, DataTable table) {
        return new Section(wording.say(key), List.of(), List.of(table), List.of(), List.of(wording.say(key + ".note")));
    }

    private DataTable traits() {
        FirmStory known = pair.with().quarters().isEmpty() ? pair.without() : pair.with();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("why.trait.owner", names.origin(pair.type())));
        rows.add(row("why.trait.industry", names.industry(pair.type())));
        rows.add(row("why.trait.size", names.size(pair.type())));
        if (!known.quarters().isEmpty()) {
            FirmQuarter first = known.quarters().get(0);
            rows.add(row("why.trait.zone", names.place(first.zone())));
            rows.add(row("why.trait.capital", numbers.level(first.capital())));
            rows.add(row("why.trait.tech", wording.say(first.highTech() ? "why.yes" : "why.no")));
            rows.add(row(
                    "why.trait.age",
                    known.bornQuarter() < pair.from()
                            ? numbers.with((pair.from() - known.bornQuarter()) / 4.0, 1)
                            : wording.say("why.trait.later", FirmNames.quarter(known.bornQuarter()))));
        }
        known.owner().ifPresent(owner -> owner(owner, rows));
        return new DataTable(
                wording.say("why.who.table"), List.of(wording.say("why.trait"), wording.say("why.value")), rows);
    }

    private void owner(Owner owner, List<List<String>> rows) {
        rows.add(row("why.trait.group", String.valueOf(owner.group())));
        rows.add(row("why.trait.plants", String.valueOf(owner.plants())));
        rows.add(row("why.trait.withholding", percent(owner.withholding())));
        rows.add(row("why.trait.route", wording.say(owner.noSubsidiaryRoute() ? "why.no" : "why.yes")));
        rows.add(row("why.trait.equity", wording.say(owner.constrained() ? "why.no" : "why.yes")));
        rows.add(row(
                "why.trait.awareness",
                wording.say(
                        owner.awareness() < owner.takeUp() ? "why.trait.aware" : "why.trait.unaware",
                        numbers.with(owner.awareness(), 2),
                        numbers.with(owner.takeUp(), 2))));
        rows.add(row("why.trait.turn", "Q" + (owner.profitQuarter() + 1)));
    }

    private List<String> row(String key, String value) {
        return List.of(wording.say(key), value);
    }

    private Optional<Section> places() {
        List<DataTable> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        PlaceTables places = new PlaceTables(names);
        Optional<PlaceChoice> arrived = pair.with().arrival();
        if (arrived.isPresent()) {
            Optional<PlaceChoice> without = pair.without().arrival();
            String quarter = FirmNames.quarter(arrived.get().quarter());
            sentences.add(wording.say("why.arrived", quarter) + places.sentence(arrived, without));
            tables.add(places.table(wording.say("why.arrived.table", quarter), arrived, without));
        }
        pair.quarters().forEach(quarter -> {
            Optional<PlaceChoice> with = pair.with().at(quarter).flatMap(FirmQuarter::move);
            Optional<PlaceChoice> without = pair.without().at(quarter).flatMap(FirmQuarter::move);
            if (with.isPresent() || without.isPresent()) {
                String name = FirmNames.quarter(quarter);
                sentences.add(wording.say("why.reconsidered", name) + places.sentence(with, without));
                tables.add(places.table(wording.say("why.reconsidered.table", name), with, without));
            }
        });
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        wording.say("why.where"),
                        sentences,
                        tables,
                        List.of(),
                        List.of(wording.say("why.where.note"))));
    }

    private DataTable profit() {
        List<List<String>> rows = new ArrayList<>();
        pair.quarters().forEach(quarter -> {
            profit(rows, quarter, "why.with", pair.with());
            profit(rows, quarter, "why.without", pair.without());
        });
        return table(
                "why.profit",
                List.of(
                        "relief",
                        "released",
                        "values",
                        "shares",
                        "repatriated",
                        "retained",
                        "subsidiary",
                        "reinvested",
                        "own",
                        "claimed"),
                rows);
    }

    private void profit(List<List<String>> rows, int quarter, String world, FirmStory story) {
        story.at(quarter).flatMap(FirmQuarter::profit).ifPresent(each -> rows.add(profit(quarter, world, each)));
    }

    private List<String> profit(int quarter, String world, ProfitChoice choice) {
        var values = choice.values();
        var shares = choice.shares();
        String relief = choice.relief().claimed()
                ? choice.relief().creditRate() > 0
                        ? wording.say("why.relief.cell", percent(choice.relief().creditRate()))
                        : wording.say("why.relief.cell.deferral")
                : wording.say(choice.offered().claimed() ? "why.relief.cell.unaware" : "why.relief.cell.none");
        return List.of(
                FirmNames.quarter(quarter),
                wording.say(world),
                relief,
                numbers.level(choice.flows().released()),
                four(1, 3, values.repatriate(), values.retain(), values.subsidiary(), values.reinvest()),
                four(100, 1, shares.repatriate(), shares.retain(), shares.subsidiary(), shares.reinvest()),
                numbers.level(choice.flows().repatriated()),
                numbers.level(choice.flows().retained()),
                numbers.level(choice.flows().subsidiary()),
                numbers.level(choice.flows().reinvested()),
                numbers.level(choice.flows().ownCapitalised()),
                numbers.level(choice.claimed()));
    }

    private String four(double factor, int decimals, double a, double b, double c, double d) {
        String third = Double.isInfinite(c) ? "–" : numbers.with(factor * c, decimals);
        return numbers.with(factor * a, decimals) + " / " + numbers.with(factor * b, decimals) + " / " + third + " / "
                + numbers.with(factor * d, decimals);
    }

    private DataTable investment() {
        List<List<String>> rows = new ArrayList<>();
        pair.quarters().forEach(quarter -> {
            Optional<FirmQuarter> with = pair.with().at(quarter);
            Optional<FirmQuarter> without = pair.without().at(quarter);
            boolean happens = with.map(FirmSections::happens).orElse(false)
                    || without.map(FirmSections::happens).orElse(false);
            if (happens) {
                with.ifPresent(each -> rows.add(investment(each, "why.with")));
                without.ifPresent(each -> rows.add(investment(each, "why.without")));
            }
        });
        return table(
                "why.built",
                List.of(
                        "capital", "cost", "gap", "chance", "draw", "lines", "wanted", "cash", "hurdles", "pool", "own",
                        "group", "parent", "limit"),
                rows);
    }

    private static boolean happens(FirmQuarter quarter) {
        return quarter.investment().wanted() > 0 || quarter.investment().expansion() > 0;
    }

    private List<String> investment(FirmQuarter quarter, String world) {
        Investment each = quarter.investment();
        boolean foreign = !Double.isNaN(each.groupHurdle());
        return List.of(
                FirmNames.quarter(quarter.quarter()),
                wording.say(world),
                numbers.level(quarter.capital()),
                numbers.change(100 * StrictMath.expm1(each.logUserCost())),
                numbers.figure(100 * each.gap()),
                numbers.figure(100 * each.chance()),
                numbers.figure(100 * (1 - each.draw())),
                numbers.figure(100 * each.share()),
                numbers.level(each.wanted()),
                foreign ? numbers.level(each.ownCash()) : "–",
                foreign
                        ? numbers.with(100 * each.groupHurdle(), 2) + " / " + numbers.with(100 * each.parentHurdle(), 2)
                        : "–",
                foreign ? numbers.level(each.groupCash()) : "–",
                numbers.level(each.fromOwn()),
                numbers.level(each.fromGroup()),
                numbers.level(each.fromParent()),
                wording.say("why.limit." + each.limit().name().toLowerCase(Locale.ROOT)));
    }

    private DataTable closure() {
        List<List<String>> rows = new ArrayList<>();
        pair.quarters().forEach(quarter -> {
            Optional<FirmQuarter> with = pair.with().at(quarter);
            Optional<FirmQuarter> without = pair.without().at(quarter);
            boolean closes = with.map(each -> each.exit().share() > 0).orElse(false)
                    || without.map(each -> each.exit().share() > 0).orElse(false);
            if (closes || quarter == pair.from() || quarter == pair.to()) {
                with.ifPresent(each -> rows.add(closure(each, "why.with")));
                without.ifPresent(each -> rows.add(closure(each, "why.without")));
            }
        });
        return table(
                "why.closing",
                List.of("hazard", "age", "size", "returns", "lockin", "levers", "probability", "draw", "closed"),
                rows);
    }

    private List<String> closure(FirmQuarter quarter, String world) {
        var exit = quarter.exit();
        return List.of(
                FirmNames.quarter(quarter.quarter()),
                wording.say(world),
                numbers.figure(100 * exit.hazard()),
                numbers.figure(exit.ageFactor()),
                numbers.with(exit.size(), 3),
                numbers.with(exit.returns(), 3),
                numbers.with(exit.lockIn(), 3),
                numbers.with(exit.levers(), 3),
                numbers.figure(100 * exit.probability()),
                numbers.figure(100 * (1 - exit.draw())),
                numbers.figure(100 * exit.share()));
    }

    private DataTable table(String key, List<String> columns, List<List<String>> rows) {
        List<String> head = new ArrayList<>(List.of(wording.say("why.quarter"), wording.say("why.world")));
        columns.forEach(column -> head.add(wording.say(key + "." + column)));
        return new DataTable(wording.say(key + ".table"), head, rows);
    }

    private String percent(double share) {
        return numbers.figure(100 * share) + wording.say("unit.percent.join") + "%";
    }
}
