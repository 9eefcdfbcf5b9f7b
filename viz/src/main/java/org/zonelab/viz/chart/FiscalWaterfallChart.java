package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.result.FiscalRow;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.FiscalFinding;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** From what the policy brings all treasuries to what it takes from them, step by step, and the balance with its range. */
public final class FiscalWaterfallChart implements Chart {
    private static final String ALL = "all";
    private static final String MONEY = "RMB million";
    /** Lines that add to the balance of all treasuries, and those that are taken from it. */
    private static final List<String> INCOME =
            List.of("corporate_tax", "withholding_tax", "recaptured_tax", "land_revenue", "lever_fees");

    private static final List<String> SPENDING = List.of("outlays");
    private static final String BALANCE = "balance";
    private static final double SEEN = 0.002;

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    public FiscalWaterfallChart(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** Whether the run has an account in which something changed. */
    public boolean hasSteps() {
        return balance().defined() && !run.changedNothing() && !steps().isEmpty();
    }

    /**
     * One step.
     *
     * @param change of the balance, RMB million
     */
    private record Step(String label, double change) {}

    private Estimate line(String name) {
        return run.fiscal(ALL, name, RunResult.NATION, FiscalRow.PRESENT_VALUE);
    }

    private Estimate balance() {
        return line(BALANCE);
    }

    /** Lines that change, gains first; what they leave of the balance is a step of its own, so that all add up. */
    private List<Step> steps() {
        List<Step> all = new ArrayList<>();
        INCOME.forEach(name -> add(all, name, 1));
        SPENDING.forEach(name -> add(all, name, -1));
        double largest =
                all.stream().mapToDouble(step -> Math.abs(step.change())).max().orElse(0);
        List<Step> shown = new ArrayList<>();
        all.stream().filter(step -> step.change() > SEEN * largest).forEach(shown::add);
        all.stream().filter(step -> step.change() < -SEEN * largest).forEach(shown::add);
        double rest =
                balance().effect() - shown.stream().mapToDouble(Step::change).sum();
        if (Math.abs(rest) > SEEN * largest) {
            shown.add(new Step(wording.say("waterfall.rest"), rest));
        }
        return shown;
    }

    private void add(List<Step> steps, String name, int sign) {
        Estimate estimate = line(name);
        if (estimate.defined() && estimate.effect() != 0) {
            steps.add(new Step(wording.say("fiscal.line." + name), sign * estimate.effect()));
        }
    }

    @Override
    public String name() {
        return "fiscal-waterfall";
    }

    @Override
    public String title() {
        return sentences.marked(new FiscalFinding(sentences).sentences().get(0));
    }

    @Override
    public String subtitle() {
        return wording.say("waterfall.subtitle", sentences.period(), sentences.counterfactual());
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("waterfall.note", sentences.rangeName()), sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("waterfall.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        double sum = 0;
        for (Step step : steps()) {
            sum += step.change();
            rows.add(List.of(step.label(), signed(step.change()), signed(sum)));
        }
        Estimate balance = balance();
        rows.add(List.of(wording.say("waterfall.balance"), signed(balance.effect()), signed(balance.effect())));
        return new DataTable(
                wording.say("waterfall.table", money().name()),
                List.of(wording.say("fiscal.line"), wording.say("table.effect"), wording.say("waterfall.sum")),
                rows);
    }

    private Quantity money() {
        return Quantity.of(MONEY, wording);
    }

    private String signed(double change) {
        return (change > 0 ? "+" : "") + numbers.figure(change * money().factor());
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(steps().size() + 1, layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        double factor = money().factor();
        List<IntervalRows.Row> rows = new ArrayList<>();
        double sum = 0;
        for (Step step : steps()) {
            Color color = step.change() > 0 ? Palette.POLICY : Palette.LOSS;
            rows.add(IntervalRows.Row.between(
                    step.label(), color, sum * factor, (sum + step.change()) * factor, signed(step.change())));
            sum += step.change();
        }
        Estimate balance = balance().times(factor);
        rows.add(new IntervalRows.Row(
                wording.say("waterfall.balance"),
                Palette.INK,
                balance.effect(),
                balance.low(),
                balance.high(),
                signed(balance().effect())));
        return List.of(new Panel(
                wording.say("waterfall.panel", money().name()), IntervalRows.plot(rows, 0, numbers, layout, style), 1));
    }
}
