package org.zonelab.viz.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

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
    private final String period;
    private final String source;
    private final Wording wording;
    private final NumberText numbers;
    private final OutcomeWords names;

    /**
     * A chart of a comparison.
     *
     * @param name of its files
     * @param options the best mean first
     * @param criterion outcome by which they are ranked
     * @param counterfactual title of what all are compared with
     * @param period years, such as {@code 2025–2035}
     * @param source of the figures, a sentence
     */
    public ComparisonChart(
            String name,
            List<ComparedOption> options,
            String criterion,
            String counterfactual,
            String period,
            String source,
            Wording wording) {
        this.name = name;
        this.options = List.copyOf(options);
        this.criterion = criterion;
        this.counterfactual = counterfactual;
        this.period = period;
        this.source = source;
        this.wording = wording;
        this.numbers = new NumberText(wording);
        this.names = new OutcomeWords(wording);
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
        String share = percent(first.probabilityBest());
        if (effect.replications() < Estimate.FEWEST_FOR_A_SIGN) {
            return wording.say(
                    "compare.few", first.title(), names.outcome(criterion), String.valueOf(effect.replications()));
        }
        if (first.probabilityBest() >= CLEARLY) {
            Quantity unit = quantity(criterion);
            return wording.say(
                    "compare.best",
                    first.title(),
                    share,
                    names.outcome(criterion),
                    signed(effect, unit),
                    numbers.range(effect, unit),
                    period);
        }
        return wording.say("compare.unclear", names.outcome(criterion), first.title(), share);
    }

    @Override
    public String subtitle() {
        return wording.say("compare.subtitle", period, counterfactual, rangeName());
    }

    private String rangeName() {
        int replications = options.get(0).effect(criterion).replications();
        return replications < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.name.few", String.valueOf(replications))
                : wording.say("range.name");
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("compare.note"), source);
    }

    @Override
    public String alternative() {
        return wording.say("compare.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(
                wording.say("compare.option"),
                named(criterion),
                wording.say("compare.probability"),
                named("compare.regret", criterion)));
        COLUMNS.stream().filter(each -> !each.equals(criterion)).forEach(each -> head.add(named(each)));
        List<List<String>> rows = new ArrayList<>();
        for (ComparedOption option : options) {
            List<String> row = new ArrayList<>();
            row.add(option.title());
            row.add(cell(option, criterion));
            row.add(percent(option.probabilityBest()));
            row.add(numbers.figure(option.regret() * quantity(criterion).factor()));
            COLUMNS.stream().filter(each -> !each.equals(criterion)).forEach(each -> row.add(cell(option, each)));
            rows.add(row);
        }
        return new DataTable(wording.say("compare.table", rangeName()), head, rows);
    }

    private String named(String outcome) {
        String unit = quantity(outcome).name();
        return names.row(outcome) + (unit.isEmpty() ? "" : wording.say("compare.unit", unit));
    }

    private String named(String key, String outcome) {
        String unit = quantity(outcome).name();
        return wording.say(key) + (unit.isEmpty() ? "" : wording.say("compare.unit", unit));
    }

    private String cell(ComparedOption option, String outcome) {
        Estimate shown = option.effect(outcome).times(quantity(outcome).factor());
        if (!shown.defined()) {
            return wording.say("undefined");
        }
        int decimals = NumberText.decimals(shown);
        String mean = numbers.with(shown.effect(), decimals);
        return shown.hasRange()
                ? wording.say(
                        "compare.cell", mean, numbers.with(shown.low(), decimals), numbers.with(shown.high(), decimals))
                : mean;
    }

    @Override
    public double aspect(Layout layout) {
        return panelsOf().size() * IntervalRows.height(options.size(), layout) / layout.width();
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
                Estimate shown = option.effect(outcome).times(quantity(outcome).factor());
                rows.add(new IntervalRows.Row(
                        option.title(), color, shown.effect(), shown.low(), shown.high(), cell(option, outcome)));
            }
            panels.add(new Panel(named(outcome), IntervalRows.plot(rows, 0, numbers, layout, style), 1));
        }
        return panels;
    }

    private Quantity quantity(String outcome) {
        return Quantity.of(
                OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome)).unit(), wording);
    }

    private String signed(Estimate estimate, Quantity unit) {
        return (estimate.effect() > 0 ? "+" : "") + numbers.effect(estimate, unit);
    }

    private String percent(double share) {
        return numbers.with(100 * share, 0) + wording.say("unit.percent.join") + "%";
    }
}
