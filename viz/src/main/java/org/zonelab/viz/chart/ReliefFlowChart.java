package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/**
 * Where each yuan of claimed relief went: first how much profit was eligible, known to be so and claimed, then, of each
 * 100 yuan newly claimed, what is additional, what would have been invested anyway, what was only relabelled.
 */
public final class ReliefFlowChart implements Chart {
    private static final List<String> FUNNEL = List.of("eligible_profit", "aware_profit", "claims");
    private static final double YUAN = 100;
    private static final int YUAN_DECIMALS = 1;

    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;

    public ReliefFlowChart(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    @Override
    public String name() {
        return "where-the-relief-went";
    }

    @Override
    public String title() {
        return sentences.relief();
    }

    @Override
    public String subtitle() {
        return wording.say("relief.subtitle", sentences.period(), sentences.counterfactual());
    }

    @Override
    public List<String> notes() {
        Estimate displaced = displacement();
        return List.of(
                wording.say("relief.note", sentences.rangeName()),
                displaced.defined()
                        ? wording.say("relief.note.displaced")
                        : wording.say("relief.note.undisplaced", wording.say("undefined.displacement_share")),
                sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("relief.alternative", title(), sentences.rangeName());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        Quantity money = sentences.quantity("claims");
        for (String outcome : FUNNEL) {
            Estimate estimate = sentences.run().effect(outcome);
            Estimate shown = estimate.times(money.factor());
            int decimals = NumberText.decimals(shown);
            rows.add(List.of(
                    wording.say("relief." + outcome),
                    money.name(),
                    numbers.figure(shown.counterfactual() + shown.effect()),
                    numbers.with(shown.effect(), decimals),
                    numbers.with(shown.low(), decimals),
                    numbers.with(shown.high(), decimals)));
        }
        for (Share share : shares()) {
            Estimate shown = share.estimate().times(YUAN);
            rows.add(List.of(
                    wording.say(share.key()),
                    wording.say(share.unitKey()),
                    "",
                    numbers.with(shown.effect(), YUAN_DECIMALS),
                    numbers.with(shown.low(), YUAN_DECIMALS),
                    numbers.with(shown.high(), YUAN_DECIMALS)));
        }
        return new DataTable(
                wording.say("relief.table", sentences.rangeName()),
                List.of(
                        wording.say("table.measure"),
                        wording.say("table.unit"),
                        wording.say("table.level"),
                        wording.say("table.effect"),
                        wording.say("table.low"),
                        wording.say("table.high")),
                rows);
    }

    @Override
    public double aspect(Layout layout) {
        double displaced = displacement().defined() ? height(1, layout) : 0;
        return (height(FUNNEL.size(), layout) + height(3, layout) + displaced) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> shares = new ArrayList<>();
        for (Share share : shares()) {
            shares.add(row(share));
        }
        IntervalRows.Row displaced = shares.remove(shares.size() - 1);
        Quantity money = sentences.quantity("claims");
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(
                wording.say("relief.funnel", money.name()),
                IntervalRows.plot(funnel(money), 0, numbers, layout, style),
                height(FUNNEL.size(), layout)));
        panels.add(new Panel(
                wording.say("relief.shares"),
                IntervalRows.plot(shares, YUAN, numbers, layout, style),
                height(shares.size(), layout)));
        if (displacement().defined()) {
            panels.add(new Panel(
                    wording.say("relief.displacement"),
                    IntervalRows.plot(List.of(displaced), YUAN, numbers, layout, style),
                    height(1, layout)));
        }
        return panels;
    }

    private static double height(int rows, Layout layout) {
        return IntervalRows.height(rows, layout);
    }

    private List<IntervalRows.Row> funnel(Quantity money) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (String outcome : FUNNEL) {
            Estimate shown = sentences.run().effect(outcome).times(money.factor());
            double level = shown.counterfactual() + shown.effect();
            rows.add(new IntervalRows.Row(
                    wording.say("relief." + outcome),
                    Palette.solidBand(Palette.POLICY),
                    level,
                    Double.NaN,
                    Double.NaN,
                    numbers.figure(level)));
        }
        return rows;
    }

    /** A share with the words for it. */
    private record Share(String key, String unitKey, Estimate estimate, Color color) {}

    private List<Share> shares() {
        Estimate deadweight = sentences.run().effect("deadweight_share");
        return List.of(
                new Share("relief.additional", "relief.per100", rest(deadweight), Palette.POLICY),
                new Share("relief.deadweight", "relief.per100", deadweight, Palette.LOSS),
                new Share(
                        "relief.relabelled", "relief.per100", sentences.run().effect("relabelled_share"), Palette.LOSS),
                new Share("relief.displaced", "relief.per100entrants", displacement(), Palette.SECOND));
    }

    private Estimate displacement() {
        return sentences.run().effect("displacement_share");
    }

    /** What a share leaves of one. */
    private static Estimate rest(Estimate share) {
        return new Estimate(
                Double.NaN,
                1 - share.effect(),
                1 - share.high(),
                1 - share.low(),
                share.standardError(),
                Double.NaN,
                share.replications());
    }

    private IntervalRows.Row row(Share share) {
        Estimate shown = share.estimate().times(YUAN);
        String figures;
        if (!shown.defined()) {
            figures = wording.say("undefined");
        } else if (shown.hasRange()) {
            figures = wording.say(
                    "figures.interval",
                    numbers.with(shown.effect(), YUAN_DECIMALS),
                    numbers.with(shown.low(), YUAN_DECIMALS),
                    numbers.with(shown.high(), YUAN_DECIMALS));
        } else {
            figures = wording.say("figures.single", numbers.with(shown.effect(), YUAN_DECIMALS));
        }
        return new IntervalRows.Row(
                wording.say(share.key()), share.color(), shown.effect(), shown.low(), shown.high(), figures);
    }
}
