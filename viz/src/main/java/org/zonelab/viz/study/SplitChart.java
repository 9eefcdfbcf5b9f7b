package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zonelab.scenarios.study.EffectSplit;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.InputWords;

/** What each part of a policy contributes to an effect, the largest first, and the sum below. */
public final class SplitChart implements Chart {
    private final List<EffectSplit.Contribution> parts;
    private final EffectSplit.Contribution total;
    private final String outcome;
    private final String policy;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of a split.
     *
     * @param contributions as {@link EffectSplit#contributions} gives them
     * @param outcome that is split
     * @param policy its title
     * @param inputs names of the parts
     * @param text period, source and language
     */
    public SplitChart(
            List<EffectSplit.Contribution> contributions,
            String outcome,
            String policy,
            InputWords inputs,
            StudyText text) {
        List<EffectSplit.Contribution> ranked = new ArrayList<>(contributions.subList(0, contributions.size() - 1));
        ranked.sort(Comparator.comparingDouble(each -> -Math.abs(each.estimate().effect())));
        this.parts = ranked;
        this.total = contributions.get(contributions.size() - 1);
        this.outcome = outcome;
        this.policy = policy;
        this.inputs = inputs;
        this.text = text;
    }

    @Override
    public String name() {
        return "split";
    }

    @Override
    public String title() {
        Estimate all = Estimate.of(total.estimate());
        Estimate first = Estimate.of(parts.get(0).estimate());
        String change = text.signed(all, outcome);
        boolean share = all.effect() != 0 && first.effect() / all.effect() > 0 && first.effect() / all.effect() <= 1;
        return share
                ? text.say(
                        "shapley.title",
                        text.percent(first.effect() / all.effect()),
                        text.outcome(outcome),
                        change,
                        text.period(),
                        inputs.quoted(parts.get(0).part()))
                : text.say(
                        "shapley.apart",
                        text.outcome(outcome),
                        change,
                        text.period(),
                        inputs.quoted(parts.get(0).part()));
    }

    @Override
    public String subtitle() {
        return text.say("shapley.subtitle", policy, rangeName());
    }

    private String rangeName() {
        return text.rangeName(total.estimate().replications());
    }

    @Override
    public List<String> notes() {
        boolean sampled = parts.stream().anyMatch(each -> each.samplingError() != 0);
        List<String> notes = new ArrayList<>(List.of(text.say("shapley.note")));
        if (sampled) {
            notes.add(text.say("shapley.sampled"));
        }
        notes.add(text.source());
        return notes;
    }

    @Override
    public String alternative() {
        return text.say("shapley.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        List<EffectSplit.Contribution> all = new ArrayList<>(parts);
        all.add(total);
        double factor = text.quantity(outcome).factor();
        for (EffectSplit.Contribution each : all) {
            boolean sum = each.part().equals(EffectSplit.TOTAL);
            rows.add(List.of(
                    label(each),
                    text.cell(Estimate.of(each.estimate()), outcome),
                    sum ? "" : text.numbers().figure(each.alone() * factor),
                    sum || each.samplingError() == 0 ? "" : text.numbers().figure(each.samplingError() * factor),
                    sum ? "" : inputs.path(each.part())));
        }
        return new DataTable(
                text.say("shapley.table", text.head(outcome), rangeName()),
                List.of(
                        text.say("shapley.part"),
                        text.say("shapley.contribution"),
                        text.say("shapley.alone"),
                        text.say("shapley.error"),
                        text.say("input.path")),
                rows);
    }

    private String label(EffectSplit.Contribution each) {
        return each.part().equals(EffectSplit.TOTAL) ? text.say("shapley.total") : inputs.row(each.part());
    }

    @Override
    public double aspect(Layout layout) {
        List<String> names = new ArrayList<>(parts.stream().map(this::label).toList());
        names.add(text.say("shapley.total"));
        return IntervalRows.roomyHeight(names, layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        parts.forEach(each -> rows.add(row(each)));
        rows.add(row(total));
        return List.of(new Panel(text.head(outcome), IntervalRows.plot(rows, 0, text.numbers(), layout, style), 1));
    }

    private IntervalRows.Row row(EffectSplit.Contribution each) {
        Estimate shown = text.shown(Estimate.of(each.estimate()), outcome);
        boolean sum = each.part().equals(EffectSplit.TOTAL);
        return new IntervalRows.Row(
                label(each),
                sum ? Palette.INK : shown.effect() < 0 ? Palette.LOSS : Palette.POLICY,
                shown.effect(),
                shown.low(),
                shown.high(),
                text.cell(Estimate.of(each.estimate()), outcome));
    }
}
