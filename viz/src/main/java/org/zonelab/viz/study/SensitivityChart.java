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
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

/** Assumptions below each other, the largest share of the variance of an effect first, luck last. */
public final class SensitivityChart implements Chart {
    /** Rows that are drawn; the table holds all. */
    public static final int MOST_ROWS = 15;

    private static final int MOST_NAMED = 3;
    private static final double ENOUGH = 0.8;

    private final Sensitivity sensitivity;
    private final Surroundings surroundings;
    private final Wording wording;
    private final NumberText numbers;
    private final String outcome;

    /**
     * What the chart says beside the figures.
     *
     * @param screening whether the figures are from a screening
     * @param unit of the outcome in the tables
     * @param period years, such as {@code 2025–2035}
     * @param counterfactual title of what the policy is compared with
     * @param source of the figures, a sentence
     */
    public record Surroundings(boolean screening, String unit, String period, String counterfactual, String source) {}

    public SensitivityChart(Sensitivity sensitivity, Surroundings surroundings, Wording wording) {
        this.sensitivity = sensitivity;
        this.surroundings = surroundings;
        this.wording = wording;
        this.numbers = new NumberText(wording);
        this.outcome = new OutcomeWords(wording).outcome(sensitivity.outcome());
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
            return wording.say("sensitivity.undefined", outcome);
        }
        if (told.isEmpty()) {
            return wording.say("sensitivity.none", outcome);
        }
        if (luck > all) {
            return wording.say("sensitivity.luck", outcome, percent(luck));
        }
        double sum = 0;
        List<String> named = new ArrayList<>();
        for (Influence influence : told) {
            if (named.size() < MOST_NAMED && sum < ENOUGH) {
                sum += influence.share().value();
                named.add(influence.input());
            }
        }
        return wording.say("sensitivity.found", outcome, percent(sum), list(named), percent(luck));
    }

    private String list(List<String> names) {
        String text = names.get(0);
        for (int k = 1; k < names.size(); k++) {
            text = wording.say(k == names.size() - 1 ? "sensitivity.and" : "sensitivity.join", text, names.get(k));
        }
        return text;
    }

    @Override
    public String subtitle() {
        return wording.say("sensitivity.subtitle", surroundings.period(), surroundings.counterfactual());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(wording.say(
                surroundings.screening() ? "sensitivity.note.morris" : "sensitivity.note.sobol",
                String.valueOf(sensitivity.rows() + sensitivity.leftOut())));
        if (sensitivity.leftOut() > 0) {
            notes.add(wording.say("sensitivity.leftout", String.valueOf(sensitivity.leftOut())));
        }
        int others = sensitivity.assumptions().size() - MOST_ROWS;
        if (others > 0) {
            notes.add(wording.say("sensitivity.other", String.valueOf(others)));
        }
        notes.add(surroundings.source());
        return notes;
    }

    @Override
    public String alternative() {
        return wording.say("sensitivity.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head =
                new ArrayList<>(List.of(wording.say("sensitivity.input"), wording.say("sensitivity.share")));
        if (surroundings.screening()) {
            head.addAll(List.of(money("sensitivity.change"), money("sensitivity.size"), money("sensitivity.limit")));
        } else {
            head.add(wording.say("sensitivity.total"));
        }
        head.add(wording.say("sensitivity.told"));
        List<List<String>> rows = new ArrayList<>();
        for (Influence influence : all()) {
            List<String> row = new ArrayList<>(List.of(label(influence), cell(influence.share())));
            if (surroundings.screening()) {
                row.add(amount(influence.moves().mean()));
                row.add(amount(influence.moves().meanAbsolute()));
                row.add(amount(influence.moves().limit()));
            } else {
                row.add(cell(influence.total()));
            }
            row.add(
                    influence.isLuck()
                            ? ""
                            : wording.say(influence.toldApart() ? "sensitivity.yes" : "sensitivity.no"));
            rows.add(row);
        }
        return new DataTable(wording.say("sensitivity.table", outcome), head, rows);
    }

    private List<Influence> all() {
        List<Influence> all = new ArrayList<>(sensitivity.assumptions());
        all.add(sensitivity.luck());
        return all;
    }

    private String label(Influence influence) {
        return influence.isLuck() ? wording.say("sensitivity.luck.row") : influence.input();
    }

    private String money(String key) {
        String unit = quantity().name();
        return wording.say(key) + (unit.isEmpty() ? "" : wording.say("compare.unit", unit));
    }

    private String amount(double value) {
        return Double.isNaN(value) ? "" : numbers.figure(value * quantity().factor());
    }

    private Quantity quantity() {
        return Quantity.of(surroundings.unit(), wording);
    }

    private String cell(Influence.Share share) {
        if (Double.isNaN(share.value())) {
            return wording.say("undefined");
        }
        return wording.say("compare.cell", percent(share.value()), rounded(share.low()), rounded(share.high()));
    }

    private String percent(double share) {
        return rounded(share) + wording.say("unit.percent.join") + "%";
    }

    private String rounded(double share) {
        return numbers.with(Math.rint(100 * share), 0);
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(shown().size(), layout) / layout.width();
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
                wording.say("sensitivity.panel", outcome), IntervalRows.plot(rows, 0, numbers, layout, style), 1));
    }

    private static Color color(Influence influence) {
        if (influence.isLuck()) {
            return Palette.LOSS;
        }
        return influence.toldApart() ? Palette.POLICY : Palette.COUNTERFACTUAL;
    }
}
