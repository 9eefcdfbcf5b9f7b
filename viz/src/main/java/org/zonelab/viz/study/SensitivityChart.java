package org.zonelab.viz.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.sensitivity.Influence;
import org.zonelab.scenarios.sensitivity.Sensitivity;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;

/** Assumptions below each other, the largest share of the variance of an effect first, luck last. */
public final class SensitivityChart implements Chart {
    /** Rows that are drawn; the table holds all. */
    public static final int MOST_ROWS = 15;

    private static final int MOST_NAMED = 3;
    private static final double ENOUGH = 0.8;

    private final Sensitivity sensitivity;
    private final boolean screening;
    private final String counterfactual;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of what drives an effect.
     *
     * @param screening whether the figures are from a screening
     * @param counterfactual title of what the policy is compared with
     * @param inputs names of the assumptions
     * @param text period, source and language
     */
    public SensitivityChart(
            Sensitivity sensitivity, boolean screening, String counterfactual, InputWords inputs, StudyText text) {
        this.sensitivity = sensitivity;
        this.screening = screening;
        this.counterfactual = counterfactual;
        this.inputs = inputs;
        this.text = text;
    }

    private String outcome() {
        return text.outcome(sensitivity.outcome());
    }

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public String title() {
        double luck = sensitivity.luck().share().value();
        List<Influence> told = sensitivity.told();
        double all = told.stream().mapToDouble(each -> each.share().value()).sum();
        if (!sensitivity.defined()) {
            return text.say("sensitivity.undefined", outcome());
        }
        if (told.isEmpty()) {
            return text.say("sensitivity.none", outcome());
        }
        if (luck > all) {
            return text.say("sensitivity.luck", outcome(), text.percent(luck));
        }
        double sum = 0;
        List<String> named = new ArrayList<>();
        for (Influence influence : told) {
            if (named.size() < MOST_NAMED && sum < ENOUGH) {
                sum += influence.share().value();
                named.add(inputs.quoted(influence.input()));
            }
        }
        return text.say("sensitivity.found", outcome(), text.percent(sum), list(named), text.percent(luck));
    }

    private String list(List<String> names) {
        String joined = names.get(0);
        for (int k = 1; k < names.size(); k++) {
            joined = text.say(k == names.size() - 1 ? "sensitivity.and" : "sensitivity.join", joined, names.get(k));
        }
        return joined;
    }

    @Override
    public String subtitle() {
        return text.say("sensitivity.subtitle", text.period(), counterfactual);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(text.say(
                screening ? "sensitivity.note.morris" : "sensitivity.note.sobol",
                String.valueOf(sensitivity.rows() + sensitivity.leftOut())));
        if (sensitivity.leftOut() > 0) {
            notes.add(text.say("sensitivity.leftout", String.valueOf(sensitivity.leftOut())));
        }
        int others = sensitivity.assumptions().size() - MOST_ROWS;
        if (others > 0) {
            notes.add(text.say("sensitivity.other", String.valueOf(others)));
        }
        notes.add(text.source());
        return notes;
    }

    @Override
    public String alternative() {
        return text.say("sensitivity.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(text.say("sensitivity.input"), text.say("sensitivity.share")));
        if (screening) {
            head.addAll(List.of(
                    text.head("sensitivity.change", sensitivity.outcome()),
                    text.head("sensitivity.size", sensitivity.outcome()),
                    text.head("sensitivity.limit", sensitivity.outcome())));
        } else {
            head.add(text.say("sensitivity.total"));
        }
        head.add(text.say("sensitivity.told"));
        head.add(text.say("input.path"));
        List<List<String>> rows = new ArrayList<>();
        for (Influence influence : all()) {
            List<String> row = new ArrayList<>(List.of(label(influence), cell(influence.share())));
            if (screening) {
                row.add(amount(influence.moves().mean()));
                row.add(amount(influence.moves().meanAbsolute()));
                row.add(amount(influence.moves().limit()));
            } else {
                row.add(cell(influence.total()));
            }
            row.add(influence.isLuck() ? "" : text.say(influence.toldApart() ? "sensitivity.yes" : "sensitivity.no"));
            row.add(influence.isLuck() ? "" : inputs.path(influence.input()));
            rows.add(row);
        }
        return new DataTable(text.say("sensitivity.table", outcome()), head, rows);
    }

    private List<Influence> all() {
        List<Influence> all = new ArrayList<>(sensitivity.assumptions());
        all.add(sensitivity.luck());
        return all;
    }

    private String label(Influence influence) {
        return influence.isLuck() ? text.say("sensitivity.luck.row") : inputs.row(influence.input());
    }

    private String amount(double value) {
        return Double.isNaN(value)
                ? ""
                : text.numbers()
                        .figure(value * text.quantity(sensitivity.outcome()).factor());
    }

    private String cell(Influence.Share share) {
        if (Double.isNaN(share.value())) {
            return text.say("undefined");
        }
        return text.say(
                "compare.cell", text.percent(share.value()), text.rounded(share.low()), text.rounded(share.high()));
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.roomyHeight(shown().size(), layout) / layout.width();
    }

    private List<Influence> shown() {
        List<Influence> shown = new ArrayList<>(sensitivity
                .assumptions()
                .subList(0, Math.min(MOST_ROWS, sensitivity.assumptions().size())));
        shown.add(sensitivity.luck());
        return shown;
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (Influence influence : shown()) {
            Influence.Share share = influence.share();
            rows.add(new IntervalRows.Row(
                    label(influence),
                    color(influence),
                    100 * share.value(),
                    100 * share.low(),
                    100 * share.high(),
                    cell(share)));
        }
        return List.of(new Panel(
                text.say("sensitivity.panel", outcome()),
                IntervalRows.plot(rows, 0, text.numbers(), layout, style),
                1));
    }

    private static Color color(Influence influence) {
        if (influence.isLuck()) {
            return Palette.LOSS;
        }
        return influence.toldApart() ? Palette.POLICY : Palette.COUNTERFACTUAL;
    }
}
