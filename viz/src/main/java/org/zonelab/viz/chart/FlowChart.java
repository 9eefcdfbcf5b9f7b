package org.zonelab.viz.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.scenarios.result.FlowRow;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.FlowFinding;
import org.zonelab.viz.finding.FlowFinding.Flow;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.PlaceNames;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** Who loses investment to whom: the largest net flows between places, or what one place gains from and loses to the others. */
public final class FlowChart implements Chart {
    private static final int MOST = 14;
    private static final int MOST_PAIRS = 10;
    private static final String MONEY = "RMB million";

    /** With all others together, then with each. */
    private final List<Bar> outer;

    /** Between provinces; empty for a single place. */
    private final List<Bar> inner;

    private final Optional<Focus> focus;
    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;
    private final PlaceNames names;

    /** A flow with its name. */
    private record Bar(String label, Flow flow) {
        double size() {
            return Math.abs(flow.net().effect());
        }
    }

    /** What all zones gain from outside, and the largest flows between provinces. */
    public FlowChart(Sentences sentences, List<ZonePlace> places) {
        this(sentences, places, Optional.empty());
    }

    /** What a place gains from and loses to the others. */
    public FlowChart(Sentences sentences, List<ZonePlace> places, Focus focus) {
        this(sentences, places, Optional.of(focus));
    }

    private FlowChart(Sentences sentences, List<ZonePlace> places, Optional<Focus> focus) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        this.names = new PlaceNames(places, wording);
        this.focus = focus;
        FlowFinding finding = new FlowFinding(sentences.run());
        this.outer = outer(finding);
        this.inner = focus.isPresent() ? List.of() : between(finding);
    }

    private List<Bar> between(FlowFinding finding) {
        return finding.pairs().stream()
                .limit(MOST_PAIRS)
                .map(flow -> new Bar(wording.say("flows.pair", names.name(flow.from()), names.name(flow.to())), flow))
                .toList();
    }

    private List<Bar> outer(FlowFinding finding) {
        String place = focus.map(Focus::scope).orElse(FlowRow.ZONES);
        List<Bar> all = new ArrayList<>();
        finding.total(place).ifPresent(total -> all.add(new Bar(names.name(FlowRow.ALL), total)));
        finding.gains(place).stream()
                .map(flow -> new Bar(
                        focus.map(each -> names.counterpart(flow.from(), each))
                                .orElseGet(() -> names.name(flow.from())),
                        flow))
                .sorted(Comparator.comparingDouble((Bar bar) -> -bar.size()))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(
                        (Bar bar) -> -bar.flow().net().effect()))
                .forEach(all::add);
        return all;
    }

    /** Whether the zones, or the place, gain or lose anything. */
    public boolean hasFlows() {
        return !outer.isEmpty();
    }

    @Override
    public String name() {
        return focus.isPresent() ? "flows-of-place" : "flows";
    }

    @Override
    public String title() {
        Estimate total = outer.get(0).flow().net();
        boolean unclear = sentences.few() || total.sign() == Estimate.Sign.UNCLEAR;
        String key = unclear ? "flows.unclear" : total.effect() < 0 ? "flows.loss" : "flows.gain";
        Bar most = outer.stream()
                .skip(1)
                .max(Comparator.comparingDouble(bar -> bar.flow().net().effect() * Math.signum(total.effect())))
                .orElse(outer.get(0));
        return sentences.marked(wording.say(
                key,
                subject(),
                unclear ? numbers.effect(total, unit()) : numbers.size(total, unit()),
                sentences.period(),
                sentences.rangeOf(
                        total.effect() < 0 && !unclear ? total.times(-1).ordered() : total, MONEY),
                most.label()));
    }

    private Quantity unit() {
        return Quantity.of(MONEY, wording);
    }

    @Override
    public String subtitle() {
        return wording.say("flows.subtitle", sentences.period(), unit().name(), sentences.counterfactual());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(wording.say("flows.bars", sentences.rangeName()));
        notes.add(wording.say("flows.counted"));
        notes.add(sentences.source());
        return notes;
    }

    @Override
    public String alternative() {
        return wording.say("flows.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : Stream.concat(outer.stream(), inner.stream()).toList()) {
            int decimals = decimals(inner.contains(bar) ? inner : outer);
            Flow flow = bar.flow();
            rows.add(List.of(
                    bar.label(),
                    figure(flow.net().effect(), decimals),
                    flow.net().hasRange()
                            ? wording.say(
                                    "range",
                                    figure(flow.net().low(), decimals),
                                    figure(flow.net().high(), decimals))
                            : "",
                    figure(flow.there(), decimals),
                    figure(flow.back(), decimals)));
        }
        return new DataTable(
                wording.say("flows.table", unit().name(), subject()),
                List.of(
                        wording.say("flows.with"),
                        wording.say("flows.net"),
                        sentences.rangeHeading(),
                        wording.say("flows.there"),
                        wording.say("flows.back")),
                rows);
    }

    private String subject() {
        return focus.map(names::heading).orElseGet(() -> wording.say("flows.zones"));
    }

    /** The same for all bars of a panel: three digits of the largest. */
    private int decimals(List<Bar> bars) {
        return NumberText.decimals(bars.stream().mapToDouble(Bar::size).max().orElse(0) * unit().factor());
    }

    private String figure(double value, int decimals) {
        return numbers.with(value * unit().factor(), decimals);
    }

    @Override
    public double aspect(Layout layout) {
        return (height(outer, layout) + (inner.isEmpty() ? 0 : height(inner, layout))) / layout.width();
    }

    private static double height(List<Bar> bars, Layout layout) {
        return IntervalRows.height(bars.size(), layout);
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(
                wording.say("flows.panel", unit().name(), subject()),
                IntervalRows.plot(rows(outer), 0, numbers, layout, style),
                height(outer, layout)));
        if (!inner.isEmpty()) {
            panels.add(new Panel(
                    wording.say("flows.panel.pairs", unit().name()),
                    IntervalRows.plot(rows(inner), 0, numbers, layout, style),
                    height(inner, layout)));
        }
        return panels;
    }

    private List<IntervalRows.Row> rows(List<Bar> bars) {
        double factor = unit().factor();
        int decimals = decimals(bars);
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            Estimate net = bar.flow().net();
            rows.add(new IntervalRows.Row(
                    bar.label(),
                    net.effect() < 0 ? Palette.LOSS : Palette.POLICY,
                    net.effect() * factor,
                    net.low() * factor,
                    net.high() * factor,
                    net.hasRange()
                            ? wording.say(
                                    "figures.interval",
                                    figure(net.effect(), decimals),
                                    figure(net.low(), decimals),
                                    figure(net.high(), decimals))
                            : figure(net.effect(), decimals)));
        }
        return rows;
    }
}
