package org.zonelab.viz.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.scenarios.sensitivity.Influence;
import org.zonelab.scenarios.sensitivity.InputKind;
import org.zonelab.scenarios.sensitivity.Sensitivity;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.InputWords;

/**
 * Shares of the variance of an effect: of policy, assumptions and luck, then of each lever, then of each assumption, the largest
 * first, in panels of their own.
 */
public final class SensitivityChart implements Chart {
    /** Rows that are drawn; the table holds all. */
    public static final int MOST_ROWS = 15;

    private static final int MOST_NAMED = 3;
    private static final double ENOUGH = 0.8;

    private final Sensitivity sensitivity;
    private final boolean screening;
    private final String doses;
    private final String counterfactual;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of what drives an effect.
     *
     * @param screening whether the figures are from a screening
     * @param doses of the levers, as multiples of the stated ones
     * @param counterfactual title of what the policy is compared with
     * @param inputs names of levers and assumptions
     * @param text period, source and language
     */
    public SensitivityChart(
            Sensitivity sensitivity,
            boolean screening,
            String doses,
            String counterfactual,
            InputWords inputs,
            StudyText text) {
        this.sensitivity = sensitivity;
        this.screening = screening;
        this.doses = doses;
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
        Optional<Influence> policy = sensitivity.kind(InputKind.POLICY);
        Optional<Influence> assumptions = sensitivity.kind(InputKind.ASSUMPTION);
        if (policy.isPresent() && assumptions.isPresent()) {
            return text.say(
                    "sensitivity.shares",
                    outcome(),
                    text.percent(policy.get().share().value()),
                    text.percent(assumptions.get().share().value()),
                    text.percent(luck),
                    inputs.quoted(told.get(0).input()));
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
        return text.say(
                policy() ? "sensitivity.subtitle.policy" : "sensitivity.subtitle", text.period(), counterfactual);
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
        if (policy()) {
            notes.add(text.say("sensitivity.doses", doses.replace("..", "–")));
        }
        int others = sensitivity.inputs().size()
                - shown(InputKind.POLICY).size()
                - shown(InputKind.ASSUMPTION).size();
        if (others > 0) {
            notes.add(text.say("sensitivity.other", String.valueOf(others)));
        }
        notes.add(text.source());
        return notes;
    }

    private boolean policy() {
        return sensitivity.kind(InputKind.POLICY).isPresent();
    }

    @Override
    public String alternative() {
        return text.say("sensitivity.alternative", title());
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(
                List.of(text.say("sensitivity.input"), text.say("sensitivity.kind"), text.say("sensitivity.share")));
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
            List<String> row = new ArrayList<>(List.of(
                    label(influence),
                    text.say("sensitivity.kind." + influence.kind().tableName()),
                    cell(influence.share())));
            if (screening) {
                row.add(amount(influence.moves().mean()));
                row.add(amount(influence.moves().meanAbsolute()));
                row.add(amount(influence.moves().limit()));
            } else {
                row.add(cell(influence.total()));
            }
            row.add(influence.isLuck() ? "" : text.say(influence.toldApart() ? "sensitivity.yes" : "sensitivity.no"));
            row.add(isKind(influence) ? "" : inputs.path(influence.input()));
            rows.add(row);
        }
        return new DataTable(text.say("sensitivity.table", outcome()), head, rows);
    }

    private List<Influence> all() {
        List<Influence> all = new ArrayList<>(sensitivity.kinds());
        all.addAll(sensitivity.of(InputKind.POLICY));
        all.addAll(sensitivity.of(InputKind.ASSUMPTION));
        return all;
    }

    private boolean isKind(Influence influence) {
        return sensitivity.kinds().contains(influence);
    }

    private String label(Influence influence) {
        return isKind(influence)
                ? text.say("sensitivity.all." + influence.kind().tableName())
                : inputs.row(influence.input());
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

    /** Rows of a kind that are drawn. */
    private List<Influence> shown(InputKind kind) {
        List<Influence> all = sensitivity.of(kind);
        return all.subList(0, Math.min(MOST_ROWS, all.size()));
    }

    private double height(InputKind kind, Layout layout) {
        return IntervalRows.roomyHeight(shown(kind).stream().map(this::label).toList(), layout);
    }

    @Override
    public double aspect(Layout layout) {
        double height = IntervalRows.height(sensitivity.kinds().size(), layout);
        for (InputKind kind : InputKind.values()) {
            height += shown(kind).isEmpty() ? 0 : height(kind, layout);
        }
        return height / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(
                text.say("sensitivity.panel", outcome()),
                plot(sensitivity.kinds(), layout, style),
                IntervalRows.height(sensitivity.kinds().size(), layout)));
        for (InputKind kind : InputKind.values()) {
            if (!shown(kind).isEmpty()) {
                panels.add(new Panel(
                        text.say("sensitivity.panel." + kind.tableName()),
                        plot(shown(kind), layout, style),
                        height(kind, layout)));
            }
        }
        return panels;
    }

    /** All panels have one scale, so that bars can be compared across them. */
    private XYPlot plot(List<Influence> influences, Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (Influence influence : influences) {
            Influence.Share share = influence.share();
            rows.add(new IntervalRows.Row(
                    label(influence),
                    color(influence),
                    100 * share.value(),
                    100 * share.low(),
                    100 * share.high(),
                    cell(share)));
        }
        return IntervalRows.plot(rows, 100, text.numbers(), layout, style);
    }

    private static Color color(Influence influence) {
        if (!influence.isLuck() && !influence.toldApart()) {
            return Palette.COUNTERFACTUAL;
        }
        return switch (influence.kind()) {
            case POLICY -> Palette.POLICY;
            case ASSUMPTION -> Palette.SECOND;
            case LUCK -> Palette.LOSS;
        };
    }
}
