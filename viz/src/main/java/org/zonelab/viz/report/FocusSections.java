package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.scenarios.result.FlowRow;
import org.zonelab.scenarios.result.RankRow;
import org.zonelab.scenarios.result.TargetRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.FlowFinding;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.PlaceNames;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** What a report says of one place: cards, outcomes, its own treasury, its zones, its targets. */
final class FocusSections {
    private static final List<String> OUTCOMES = List.of(
            "fixed_investment",
            "foreign_fixed_investment",
            "fdi",
            "fdi_greenfield",
            "capital",
            "value_added",
            "industrial_output",
            "jobs",
            "wage",
            "exports",
            "imports",
            "firms",
            "foreign_firms",
            "high_tech_firms",
            "land_used",
            "land_price",
            "emissions",
            "corporate_tax",
            "withholding_tax",
            "claims");

    private static final List<String> TREASURY = List.of(
            "local_revenue",
            "land_revenue",
            "lever_fees",
            "outlay_grants",
            "outlay_services",
            "outlay_talent",
            "outlay_infrastructure",
            "outlay_fund_losses",
            "bond_proceeds",
            "debt_service",
            "public_debt",
            "fiscal_balance");

    private static final String MONEY = "RMB million";
    private static final String CAPITAL = "fixed_investment";

    private final Focus focus;
    private final List<ZonePlace> places;
    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;
    private final String heading;

    FocusSections(Focus focus, List<ZonePlace> places, Sentences sentences) {
        this.focus = focus;
        this.places = List.copyOf(places);
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        this.heading = new PlaceNames(places, wording).heading(focus);
    }

    /** Capital, what it gains from others, recorded investment, output, jobs, its own treasury. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        cards.add(card(CAPITAL, "focus.card.capital"));
        flows().ifPresent(cards::add);
        cards.add(card("fdi", "focus.card.fdi"));
        cards.add(card("value_added", "focus.card.value_added"));
        cards.add(card("jobs", "focus.card.jobs"));
        cards.add(card("fiscal_balance", "focus.card.treasury"));
        return cards;
    }

    private Card card(String outcome, String key) {
        Estimate estimate = effect(outcome, focus.scope());
        String label = wording.say(key);
        String note = wording.say(key + ".note");
        return estimate.defined()
                ? card(label, estimate, run.unit(outcome), note)
                : new Card(label, wording.say("undefined"), "", note);
    }

    /** Places are small: their figures come in the unit that suits each card. */
    private Card card(String label, Estimate estimate, String unit, String note) {
        Quantity shown = Quantity.of(unit, wording, estimate);
        return new Card(label, signed(estimate, shown), sentences.rangeOf(estimate, shown), note);
    }

    private Optional<Card> flows() {
        return new FlowFinding(run)
                .total(focus.scope())
                .map(total -> card(
                        wording.say("focus.card.flows"), total.net(), MONEY, wording.say("focus.card.flows.note")));
    }

    private Estimate effect(String outcome, String scope) {
        return run.effect(outcome, scope, run.horizon());
    }

    private String signed(Estimate estimate, Quantity unit) {
        return (estimate.effect() > 0 ? "+" : "") + numbers.effect(estimate, unit);
    }

    /** Everything that was measured in the place. */
    Section outcomes() {
        return new Section(
                wording.say("focus.outcomes"),
                List.of(),
                List.of(new OutcomeTable(sentences)
                        .of(wording.say("focus.outcomes.table", heading, sentences.period()), focus.scope(), OUTCOMES)),
                List.of(),
                List.of());
    }

    /** Its own treasury: by line and in present value for a province or zone, otherwise revenue, outlays and balance. */
    Section treasury() {
        String caption = wording.say("focus.treasury.table", heading);
        Optional<DataTable> account = new FiscalSection(sentences, places).ofZones(focus.scope(), caption);
        DataTable table = account.orElseGet(() -> new OutcomeTable(sentences)
                .of(
                        caption,
                        focus.scope(),
                        TREASURY.stream().filter(this::moves).toList()));
        List<String> notes = new ArrayList<>(List.of(wording.say("focus.treasury.note")));
        if (account.isEmpty()) {
            notes.add(wording.say("focus.treasury.cash"));
        }
        return new Section(wording.say("focus.treasury"), List.of(), List.of(table), List.of(), notes);
    }

    private boolean moves(String outcome) {
        Estimate estimate = effect(outcome, focus.scope());
        return estimate.defined() && estimate.sign() != Estimate.Sign.NONE;
    }

    /** Its zones, the largest gain first; what is no clear sign is called so. Empty for a single zone. */
    Optional<Section> zones() {
        if (focus.zones().size() < 2) {
            return Optional.empty();
        }
        Map<String, RankRow> ranks = lastRanks();
        List<ZonePlace> ranked = focus.zones().stream()
                .filter(zone -> effect(CAPITAL, scope(zone)).defined())
                .sorted(Comparator.comparingDouble((ZonePlace zone) ->
                                -effect(CAPITAL, scope(zone)).effect())
                        .thenComparing(ZonePlace::id))
                .toList();
        List<List<String>> rows = ranked.stream().map(zone -> row(zone, ranks)).toList();
        long clear = ranked.stream()
                .map(zone -> effect(CAPITAL, scope(zone)).sign())
                .filter(sign -> sign == Estimate.Sign.GAIN || sign == Estimate.Sign.LOSS)
                .count();
        DataTable table = new DataTable(
                wording.say("focus.zones.table", heading, sentences.period()),
                List.of(
                        wording.say("table.zone"),
                        sentences.heading(CAPITAL),
                        sentences.rangeHeading(),
                        wording.say("table.sign"),
                        sentences.heading("fdi"),
                        sentences.heading("jobs"),
                        wording.say("ranks.gained")),
                rows);
        return Optional.of(new Section(
                wording.say("focus.zones"),
                List.of(wording.say(
                        "focus.zones.clear",
                        heading,
                        String.valueOf(clear),
                        String.valueOf(ranked.size()),
                        sentences.rangeName())),
                List.of(table),
                List.of(),
                List.of(wording.say("focus.zones.note"), wording.say("zones.synthetic"))));
    }

    private static String scope(ZonePlace zone) {
        return "zone:" + zone.id();
    }

    private Map<String, RankRow> lastRanks() {
        Map<String, RankRow> last = new LinkedHashMap<>();
        run.ranks().forEach(row -> last.put(row.zone(), row));
        return last;
    }

    private List<String> row(ZonePlace zone, Map<String, RankRow> ranks) {
        Estimate capital = effect(CAPITAL, scope(zone));
        RankRow rank = ranks.get(scope(zone));
        return List.of(
                zone.markedName(wording.language()),
                sentences.figure(CAPITAL, capital),
                capital.hasRange() ? numbers.range(capital, sentences.quantity(CAPITAL)) : "",
                wording.say("sign." + capital.sign().name()),
                figure("fdi", zone),
                figure("jobs", zone),
                rank == null ? "" : (rank.gained() > 0 ? "+" : "") + numbers.with(rank.gained(), 1));
    }

    private String figure(String outcome, ZonePlace zone) {
        Estimate estimate = effect(outcome, scope(zone));
        return estimate.defined() ? sentences.figure(outcome, estimate) : "";
    }

    /** Targets of the place, or of the provinces in which it lies; empty where the scenario names none. */
    Optional<Section> targets() {
        List<TargetRow> own = run.targets().stream()
                .filter(row -> row.scope().equals(focus.scope())
                        || focus.provinces().contains(row.scope())
                        || row.scope().equals(RunResult.NATION))
                .toList();
        return new TargetSection(sentences, own).section();
    }

    /** Where what it gains comes from and what it loses goes to; empty where the results hold no flows. */
    Optional<String> within() {
        Estimate within = new FlowFinding(run).within(focus.scope());
        return within.defined() && focus.zones().size() > 1
                ? Optional.of(wording.say(
                        "focus.within",
                        heading,
                        numbers.effect(within, Quantity.of(MONEY, wording)),
                        sentences.rangeOf(within, MONEY)))
                : Optional.empty();
    }

    /** Whether the results hold flows at all. */
    boolean hasFlows() {
        return run.flows().stream().anyMatch(row -> row.measure().equals(FlowRow.NET));
    }
}
