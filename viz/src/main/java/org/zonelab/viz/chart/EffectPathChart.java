package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/**
 * The effect on real fixed investment by year, and below it the effect on recorded FDI: relabelled profit raises the
 * second without the first. Each has its own scale, or the first could not be read where the second is large.
 */
public final class EffectPathChart implements Chart {
    private static final String CAPITAL = "additional_investment";
    private static final String CAPITAL_OF_PLACE = "fixed_investment";
    private static final String RECORDED = "fdi";

    private final Sentences sentences;
    private final Wording wording;
    private final RunResult run;
    private final String scope;
    private final String place;

    /** All zones together. */
    public EffectPathChart(Sentences sentences) {
        this(sentences, RunResult.NATION, "");
    }

    /**
     * One place.
     *
     * @param place its name, for the title
     */
    public EffectPathChart(Sentences sentences, String scope, String place) {
        this.scope = scope;
        this.place = place;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.run = sentences.run();
    }

    @Override
    public String name() {
        return "effect-over-time";
    }

    @Override
    public String title() {
        return title(capital());
    }

    private String title(String outcome) {
        return place.isEmpty() ? sentences.effect(outcome) : sentences.effect(outcome, scope, place);
    }

    /** The same figure under two names: places have no measures of the pair. */
    private String capital() {
        return place.isEmpty() ? CAPITAL : CAPITAL_OF_PLACE;
    }

    @Override
    public String subtitle() {
        return place.isEmpty()
                ? wording.say("path.subtitle", sentences.counterfactual())
                : wording.say("path.subtitle.place", sentences.counterfactual(), place);
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("path.note", sentences.rangeName()), sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("path.alternative", title(), title(RECORDED));
    }

    @Override
    public DataTable table() {
        NumberText numbers = sentences.numbers();
        List<List<String>> rows = new ArrayList<>();
        List<String> periods =
                new ArrayList<>(run.years().stream().map(String::valueOf).toList());
        periods.add(run.horizon());
        for (String period : periods) {
            List<String> row = new ArrayList<>();
            row.add(period.equals(run.horizon()) ? sentences.period() : period);
            for (String outcome : List.of(capital(), RECORDED)) {
                Quantity quantity = sentences.quantity(outcome);
                Estimate shown = run.effect(outcome, scope, period).times(quantity.factor());
                int decimals = NumberText.decimals(shown);
                row.add(numbers.with(shown.effect(), decimals));
                row.add(numbers.with(shown.low(), decimals));
                row.add(numbers.with(shown.high(), decimals));
            }
            rows.add(row);
        }
        return new DataTable(
                wording.say("path.table", sentences.quantity(capital()).name(), sentences.rangeName()),
                List.of(
                        wording.say("table.period"),
                        wording.say("path.capital"),
                        wording.say("table.low"),
                        wording.say("table.high"),
                        wording.say("path.recorded"),
                        wording.say("table.low"),
                        wording.say("table.high")),
                rows);
    }

    @Override
    public double aspect(Layout layout) {
        return layout == Layout.WIDE ? 0.54 : 1.25;
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        return List.of(
                panel(capital(), "path.capital", Palette.POLICY, layout, style),
                panel(RECORDED, "path.recorded", Palette.SECOND, layout, style));
    }

    private Panel panel(String outcome, String key, Color color, Layout layout, HouseStyle style) {
        Quantity quantity = sentences.quantity(outcome);
        Band band = Timeline.effects(run, scope, outcome, quantity, wording.say("line.difference"), color);
        XYPlot plot = Timeline.effectPlot(run.years(), band, sentences, layout, style);
        return new Panel(wording.say("path.panel", wording.say(key), quantity.name()), plot, 0.5);
    }
}
