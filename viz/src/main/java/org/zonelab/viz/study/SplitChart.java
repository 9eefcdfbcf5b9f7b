package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.study.EffectSplit;
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

/** What each part of a policy contributes to an effect, the largest first, and the sum below. */
public final class SplitChart implements Chart {
    private final List<EffectSplit.Contribution> parts;
    private final EffectSplit.Contribution total;
    private final String outcome;
    private final String policy;
    private final String period;
    private final String source;
    private final Wording wording;
    private final NumberText numbers;
    private final OutcomeWords names;

    /**
     * A chart of a split.
     *
     * @param contributions as {@link EffectSplit#contributions} gives them
     * @param outcome that is split
     * @param policy its title
     * @param period years, such as {@code 2025–2035}
     * @param source of the figures, a sentence
     */
    public SplitChart(
            List<EffectSplit.Contribution> contributions,
            String outcome,
            String policy,
            String period,
            String source,
            Wording wording) {
        List<EffectSplit.Contribution> ranked = new ArrayList<>(contributions.subList(0, contributions.size() - 1));
        ranked.sort(Comparator.comparingDouble(each -> -Math.abs(each.estimate().effect())));
        this.parts = ranked;
        this.total = contributions.get(contributions.size() - 1);
        this.outcome = outcome;
        this.policy = policy;
        this.period = period;
        this.source = source;
        this.wording = wording;
        this.numbers = new NumberText(wording);
        this.names = new OutcomeWords(wording);
    }

    @Override
    public String name() {
        return "split";
    }

    @Override
    public String title() {
        Quantity unit = unit();
        Estimate all = Estimate.of(total.estimate());
        Estimate first = Estimate.of(parts.get(0).estimate());
        String change = (all.effect() > 0 ? "+" : "") + numbers.effect(all, unit);
        boolean share = all.effect() != 0 && first.effect() / all.effect() > 0 && first.effect() / all.effect() <= 1;
        return share
                ? wording.say(
                        "shapley.title",
                        percent(first.effect() / all.effect()),
                        names.outcome(outcome),
                        change,
                        period,
                        parts.get(0).part())
                : wording.say(
                        "shapley.apart",
                        names.outcome(outcome),
                        change,
                        period,
                        parts.get(0).part());
    }

    @Override
    public String subtitle() {
        return wording.say("shapley.subtitle", policy, rangeName());
    }

    private String rangeName() {
        int replications = total.estimate().replications();
        return replications < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.name.few", String.valueOf(replications))
                : wording.say("range.name");
    }

    @Override
    public List<String> notes() {
        boolean sampled = parts.stream().anyMatch(each -> each.samplingError() != 0);
        List<String> notes = new ArrayList<>(List.of(wording.say("shapley.note")));
        if (sampled) {
            notes.add(wording.say("shapley.sampled"));
        }
        notes.add(source);
        return notes;
    }

    @Override
    public String alternative() {
        return wording.say("shapley.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        List<EffectSplit.Contribution> all = new ArrayList<>(parts);
        all.add(total);
        double factor = unit().factor();
        for (EffectSplit.Contribution each : all) {
            boolean sum = each.part().equals(EffectSplit.TOTAL);
            rows.add(List.of(
                    label(each),
                    cell(each),
                    sum ? "" : numbers.figure(each.alone() * factor),
                    sum || each.samplingError() == 0 ? "" : numbers.figure(each.samplingError() * factor)));
        }
        return new DataTable(
                wording.say("shapley.table", named(), rangeName()),
                List.of(
                        wording.say("shapley.part"),
                        wording.say("shapley.contribution"),
                        wording.say("shapley.alone"),
                        wording.say("shapley.error")),
                rows);
    }

    private String label(EffectSplit.Contribution each) {
        return each.part().equals(EffectSplit.TOTAL) ? wording.say("shapley.total") : each.part();
    }

    private String named() {
        return names.row(outcome) + wording.say("compare.unit", unit().name());
    }

    private String cell(EffectSplit.Contribution each) {
        Estimate shown = Estimate.of(each.estimate()).times(unit().factor());
        int decimals = NumberText.decimals(shown);
        String mean = numbers.with(shown.effect(), decimals);
        return shown.hasRange()
                ? wording.say(
                        "compare.cell", mean, numbers.with(shown.low(), decimals), numbers.with(shown.high(), decimals))
                : mean;
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(parts.size() + 1, layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        parts.forEach(each -> rows.add(row(each)));
        rows.add(row(total));
        return List.of(new Panel(named(), IntervalRows.plot(rows, 0, numbers, layout, style), 1));
    }

    private IntervalRows.Row row(EffectSplit.Contribution each) {
        Estimate shown = Estimate.of(each.estimate()).times(unit().factor());
        boolean sum = each.part().equals(EffectSplit.TOTAL);
        return new IntervalRows.Row(
                label(each),
                sum ? Palette.INK : shown.effect() < 0 ? Palette.LOSS : Palette.POLICY,
                shown.effect(),
                shown.low(),
                shown.high(),
                cell(each));
    }

    private Quantity unit() {
        return Quantity.of(
                OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome)).unit(), wording);
    }

    private String percent(double share) {
        return numbers.with(100 * share, 0) + wording.say("unit.percent.join") + "%";
    }
}
