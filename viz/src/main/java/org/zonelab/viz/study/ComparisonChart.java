package org.zonelab.viz.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.Estimate;

/** Options below each other, the best mean first: what they change, and what that costs. */
public final class ComparisonChart implements Chart {
    /** Share of the draws from which on an option is called the best. */
    public static final double CLEARLY = 0.9;

    private static final String COST = "public_cost";
    private static final List<String> COLUMNS = List.of(COST, "cost_per_additional_yuan", "fdi", "value_added", "jobs");

    private final String name;
    private final List<ComparedOption> options;
    private final String criterion;
    private final String counterfactual;
    private final StudyText text;

    /**
     * A chart of a comparison.
     *
     * @param name of its files
     * @param options the best mean first
     * @param criterion outcome by which they are ranked
     * @param counterfactual title of what all are compared with
     * @param text text.period(), source and language
     */
    public ComparisonChart(
            String name, List<ComparedOption> options, String criterion, String counterfactual, StudyText text) {
        this.name = name;
        this.options = List.copyOf(options);
        this.criterion = criterion;
        this.counterfactual = counterfactual;
        this.text = text;
    }

    @Override
    public String name() {
        return name;
    }

    /** The options that it shows, the best mean first. */
    public List<ComparedOption> options() {
        return options;
    }

    @Override
    public String title() {
        ComparedOption first = options.get(0);
        Estimate effect = first.effect(criterion);
        String share = text.percent(first.probabilityBest());
        if (alone()) {
            return text.say("compare.one", first.title(), text.outcome(criterion), text.signed(effect, criterion));
        }
        if (effect.replications() < Estimate.FEWEST_FOR_A_SIGN) {
            return text.say(
                    "compare.few",
                    first.title(),
                    text.outcome(criterion),
                    String.valueOf(effect.replications()),
                    text.signed(effect, criterion));
        }
        if (first.probabilityBest() >= CLEARLY) {
            return text.say(
                    "compare.best",
                    first.title(),
                    share,
                    text.outcome(criterion),
                    text.signed(effect, criterion),
                    text.numbers().range(effect, text.quantity(criterion)),
                    text.period());
        }
        return text.say("compare.unclear", text.outcome(criterion), first.title(), share);
    }

    @Override
    public String subtitle() {
        return alone()
                ? text.say("compare.subtitle.one", text.period(), counterfactual)
                : text.say("compare.subtitle", text.period(), counterfactual, rangeName());
    }

    /** Whether one draw is all there is. */
    private boolean alone() {
        return options.get(0).effect(criterion).replications() == 1;
    }

    private String rangeName() {
        return text.rangeName(options.get(0).effect(criterion).replications());
    }

    @Override
    public List<String> notes() {
        return alone() ? List.of(text.source()) : List.of(text.say("compare.note"), text.source());
    }

    @Override
    public String alternative() {
        return text.say("compare.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(
                text.say("compare.option"),
                text.head(criterion),
                text.say("compare.probability"),
                text.head("compare.regret", criterion)));
        COLUMNS.stream().filter(each -> !each.equals(criterion)).forEach(each -> head.add(text.head(each)));
        List<List<String>> rows = new ArrayList<>();
        for (ComparedOption option : options) {
            List<String> row = new ArrayList<>();
            row.add(option.title());
            row.add(text.cell(option.effect(criterion), criterion));
            row.add(text.percent(option.probabilityBest()));
            row.add(text.numbers()
                    .figure(option.regret() * text.quantity(criterion).factor()));
            COLUMNS.stream()
                    .filter(each -> !each.equals(criterion))
                    .forEach(each -> row.add(text.cell(option.effect(each), each)));
            rows.add(row);
        }
        return new DataTable(text.say("compare.table", rangeName()), head, rows);
    }

    @Override
    public double aspect(Layout layout) {
        List<String> names = options.stream().map(ComparedOption::title).toList();
        return panelsOf().size() * IntervalRows.roomyHeight(names, layout) / layout.width();
    }

    private List<String> panelsOf() {
        return criterion.equals(COST) ? List.of(COST) : List.of(criterion, COST);
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<Panel> panels = new ArrayList<>();
        for (String outcome : panelsOf()) {
            Color color = outcome.equals(COST) ? Palette.SECOND : Palette.POLICY;
            List<IntervalRows.Row> rows = new ArrayList<>();
            for (ComparedOption option : options) {
                Estimate shown = text.shown(option.effect(outcome), outcome);
                rows.add(new IntervalRows.Row(
                        option.title(),
                        color,
                        shown.effect(),
                        shown.low(),
                        shown.high(),
                        text.cell(option.effect(outcome), outcome)));
            }
            panels.add(new Panel(text.head(outcome), IntervalRows.plot(rows, 0, text.numbers(), layout, style), 1));
        }
        return panels;
    }
}
