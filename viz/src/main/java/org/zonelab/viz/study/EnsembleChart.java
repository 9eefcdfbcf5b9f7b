package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

/** How often each option meets what is required, the most often first, and what it loses against the best one. */
public final class EnsembleChart implements Chart {
    private final List<TestedOption> options;
    private final Surroundings surroundings;
    private final Wording wording;
    private final NumberText numbers;
    private final OutcomeWords names;

    /**
     * What stands around the figures.
     *
     * @param requirements as they were written
     * @param criterion outcome by which losses are measured
     * @param period years, such as {@code 2025–2035}
     * @param counterfactual title of what all are compared with
     * @param notes what must be known
     * @param source of the figures, a sentence
     */
    public record Surroundings(
            List<String> requirements,
            String criterion,
            String period,
            String counterfactual,
            List<String> notes,
            String source) {
        public Surroundings {
            requirements = List.copyOf(requirements);
            notes = List.copyOf(notes);
        }
    }

    public EnsembleChart(List<TestedOption> options, Surroundings surroundings, Wording wording) {
        List<TestedOption> sorted = new ArrayList<>(options);
        sorted.sort(Comparator.comparingDouble(option -> -option.all().share()));
        this.options = sorted;
        this.surroundings = surroundings;
        this.wording = wording;
        this.numbers = new NumberText(wording);
        this.names = new OutcomeWords(wording);
    }

    @Override
    public String name() {
        return "ensemble";
    }

    private boolean compared() {
        return options.size() > 1 && !Double.isNaN(options.get(0).regret().mean());
    }

    @Override
    public String title() {
        TestedOption first = options.get(0);
        CountedShare all = first.all();
        if (options.size() == 1) {
            return wording.say(
                    "ensemble.one", first.title(), percent(all.share()), percent(all.low()), percent(all.high()));
        }
        TestedOption second = options.get(1);
        return all.low() > second.all().high()
                ? wording.say(
                        "ensemble.best",
                        first.title(),
                        percent(all.share()),
                        second.title(),
                        percent(second.all().share()))
                : wording.say(
                        "ensemble.close",
                        first.title(),
                        percent(all.share()),
                        second.title(),
                        percent(second.all().share()));
    }

    /** Which option loses least where it loses most, a sentence; nothing to say about one option. */
    public List<String> regretSentences() {
        if (!compared()) {
            return List.of();
        }
        TestedOption least = options.stream()
                .min(Comparator.comparingDouble(option -> option.regret().most()))
                .orElseThrow();
        TestedOption satisficing = options.get(0);
        return List.of(wording.say(
                least.title().equals(satisficing.title()) ? "ensemble.same" : "ensemble.differ",
                least.title(),
                names.outcome(surroundings.criterion()),
                amount(least.regret().most()),
                satisficing.title()));
    }

    @Override
    public String subtitle() {
        return wording.say(
                "ensemble.subtitle",
                String.valueOf(options.get(0).all().points()),
                String.join(wording.say("ensemble.join"), surroundings.requirements()),
                surroundings.period(),
                surroundings.counterfactual());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(surroundings.notes());
        notes.add(surroundings.source());
        return notes;
    }

    @Override
    public String alternative() {
        return wording.say("ensemble.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(wording.say("compare.option"), wording.say("ensemble.all")));
        if (surroundings.requirements().size() > 1) {
            head.addAll(surroundings.requirements());
        }
        if (compared()) {
            head.add(wording.say("ensemble.probability"));
            for (String key : List.of("ensemble.mean", "ensemble.ninetieth", "ensemble.most")) {
                head.add(wording.say(key) + unit());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (TestedOption option : options) {
            List<String> row = new ArrayList<>(List.of(option.title(), cell(option.all())));
            if (surroundings.requirements().size() > 1) {
                option.each().forEach(share -> row.add(cell(share)));
            }
            if (compared()) {
                row.add(percent(option.probabilityBest()));
                row.add(figure(option.regret().mean()));
                row.add(figure(option.regret().ninetieth()));
                row.add(figure(option.regret().most()));
            }
            rows.add(row);
        }
        return new DataTable(wording.say("ensemble.table"), head, rows);
    }

    @Override
    public double aspect(Layout layout) {
        return (compared() ? 2 : 1) * IntervalRows.height(options.size(), layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> shares = new ArrayList<>();
        List<IntervalRows.Row> losses = new ArrayList<>();
        for (TestedOption option : options) {
            CountedShare all = option.all();
            shares.add(new IntervalRows.Row(
                    option.title(), Palette.POLICY, 100 * all.share(), 100 * all.low(), 100 * all.high(), cell(all)));
            losses.add(new IntervalRows.Row(
                    option.title(),
                    Palette.LOSS,
                    option.regret().most() * quantity().factor(),
                    Double.NaN,
                    Double.NaN,
                    wording.say(
                            "ensemble.loss",
                            figure(option.regret().most()),
                            figure(option.regret().mean()))));
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(wording.say("ensemble.panel"), IntervalRows.plot(shares, 100, numbers, layout, style), 1));
        if (compared()) {
            panels.add(new Panel(
                    wording.say("ensemble.regret", names.outcome(surroundings.criterion())) + unit(),
                    IntervalRows.plot(losses, 0, numbers, layout, style),
                    1));
        }
        return panels;
    }

    private String cell(CountedShare share) {
        return wording.say("compare.cell", percent(share.share()), rounded(share.low()), rounded(share.high()));
    }

    private Quantity quantity() {
        return Quantity.of(
                OutcomeCatalogue.all()
                        .get(OutcomeCatalogue.index(surroundings.criterion()))
                        .unit(),
                wording);
    }

    private String unit() {
        String unit = quantity().name();
        return unit.isEmpty() ? "" : wording.say("compare.unit", unit);
    }

    private String figure(double value) {
        return numbers.figure(value * quantity().factor());
    }

    private String amount(double value) {
        return numbers.unit(figure(value), quantity());
    }

    private String percent(double share) {
        return rounded(share) + wording.say("unit.percent.join") + "%";
    }

    private String rounded(double share) {
        return numbers.with(Math.rint(100 * share), 0);
    }
}
