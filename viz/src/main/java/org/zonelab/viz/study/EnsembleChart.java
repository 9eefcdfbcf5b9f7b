package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;

/** How often each option meets what is required, the most often first, and what it loses against the best one. */
public final class EnsembleChart implements Chart {
    private final List<TestedOption> options;
    private final Surroundings surroundings;
    private final StudyText text;

    /**
     * What stands around the figures.
     *
     * @param requirements as they were written
     * @param criterion outcome by which losses are measured
     * @param counterfactual title of what all are compared with
     * @param notes what must be known
     */
    public record Surroundings(List<String> requirements, String criterion, String counterfactual, List<String> notes) {
        public Surroundings {
            requirements = List.copyOf(requirements);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A chart of an ensemble.
     *
     * @param text period, source and language
     */
    public EnsembleChart(List<TestedOption> options, Surroundings surroundings, StudyText text) {
        List<TestedOption> sorted = new ArrayList<>(options);
        sorted.sort(Comparator.comparingDouble(option -> -option.all().share()));
        this.options = sorted;
        this.surroundings = surroundings;
        this.text = text;
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
            return text.say(
                    "ensemble.one",
                    first.title(),
                    text.percent(all.share()),
                    text.percent(all.low()),
                    text.percent(all.high()));
        }
        TestedOption second = options.get(1);
        return all.low() > second.all().high()
                ? text.say(
                        "ensemble.best",
                        first.title(),
                        text.percent(all.share()),
                        second.title(),
                        text.percent(second.all().share()))
                : text.say(
                        "ensemble.close",
                        first.title(),
                        text.percent(all.share()),
                        second.title(),
                        text.percent(second.all().share()));
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
        return List.of(text.say(
                least.title().equals(satisficing.title()) ? "ensemble.same" : "ensemble.differ",
                least.title(),
                text.outcome(surroundings.criterion()),
                text.numbers().unit(figure(least.regret().most()), text.quantity(surroundings.criterion())),
                satisficing.title()));
    }

    @Override
    public String subtitle() {
        return text.say(
                "ensemble.subtitle",
                String.valueOf(options.get(0).all().points()),
                String.join(text.say("ensemble.join"), surroundings.requirements()),
                text.period(),
                surroundings.counterfactual());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(surroundings.notes());
        notes.add(text.source());
        return notes;
    }

    @Override
    public String alternative() {
        return text.say("ensemble.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(text.say("compare.option"), text.say("ensemble.all")));
        if (surroundings.requirements().size() > 1) {
            head.addAll(surroundings.requirements());
        }
        if (compared()) {
            head.add(text.say("ensemble.probability"));
            for (String key : List.of("ensemble.mean", "ensemble.ninetieth", "ensemble.most")) {
                head.add(text.head(key, surroundings.criterion()));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (TestedOption option : options) {
            List<String> row = new ArrayList<>(List.of(option.title(), cell(option.all())));
            if (surroundings.requirements().size() > 1) {
                option.each().forEach(share -> row.add(cell(share)));
            }
            if (compared()) {
                row.add(text.percent(option.probabilityBest()));
                row.add(figure(option.regret().mean()));
                row.add(figure(option.regret().ninetieth()));
                row.add(figure(option.regret().most()));
            }
            rows.add(row);
        }
        return new DataTable(text.say("ensemble.table"), head, rows);
    }

    @Override
    public double aspect(Layout layout) {
        List<String> names = options.stream().map(TestedOption::title).toList();
        return (compared() ? 2 : 1) * IntervalRows.roomyHeight(names, layout) / layout.width();
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
                    shown(option.regret().most()),
                    Double.NaN,
                    Double.NaN,
                    text.say(
                            "ensemble.loss",
                            figure(option.regret().most()),
                            figure(option.regret().mean()))));
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(
                text.say("ensemble.panel"), IntervalRows.plot(shares, 100, text.numbers(), layout, style), 1));
        if (compared()) {
            panels.add(new Panel(
                    text.say("ensemble.regret", text.head(surroundings.criterion())),
                    IntervalRows.plot(losses, 0, text.numbers(), layout, style),
                    1));
        }
        return panels;
    }

    private String cell(CountedShare share) {
        return text.say(
                "compare.cell", text.percent(share.share()), text.rounded(share.low()), text.rounded(share.high()));
    }

    private double shown(double value) {
        return value * text.quantity(surroundings.criterion()).factor();
    }

    private String figure(double value) {
        return text.numbers().figure(shown(value));
    }
}
