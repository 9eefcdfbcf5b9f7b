package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.scenarios.optimise.DoseSpace;
import org.zonelab.scenarios.optimise.Front;
import org.zonelab.scenarios.optimise.Limits;
import org.zonelab.scenarios.optimise.Measure;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.FrontDots;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.InputWords;

/** Settings that no other one tried beats in every respect: what they bring against what they cost. */
public final class FrontChart implements Chart {
    private static final double NORMAL_95 = 1.96;

    private final Front front;
    private final DoseSpace space;
    private final Limits limits;
    private final String effect;
    private final String counterfactual;
    private final int tried;
    private final int draws;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of a front.
     *
     * @param front with at least one member
     * @param effect outcome that is wanted
     * @param counterfactual title of what all are compared with
     * @param tried settings that were tried
     * @param draws replications of the search
     * @param inputs names of the levers
     * @param text period, source and language
     */
    public FrontChart(
            Front front,
            DoseSpace space,
            Limits limits,
            String effect,
            String counterfactual,
            int tried,
            int draws,
            InputWords inputs,
            StudyText text) {
        this.front = front;
        this.space = space;
        this.limits = limits;
        this.effect = effect;
        this.counterfactual = counterfactual;
        this.tried = tried;
        this.draws = draws;
        this.inputs = inputs;
        this.text = text;
    }

    @Override
    public String name() {
        return "pareto";
    }

    @Override
    public String title() {
        Front.Member most = front.members().get(front.best(Measure.EFFECT));
        Front.Member knee = front.members().get(front.knee());
        if (front.best(Measure.EFFECT) == front.knee()) {
            return text.say(
                    "optimise.title.one",
                    text.outcome(effect),
                    amount(most, Measure.EFFECT),
                    amount(most, Measure.PUBLIC_COST));
        }
        return text.say(
                "optimise.title",
                text.outcome(effect),
                amount(most, Measure.EFFECT),
                amount(most, Measure.PUBLIC_COST),
                amount(knee, Measure.EFFECT),
                amount(knee, Measure.PUBLIC_COST));
    }

    private String amount(Front.Member member, Measure measure) {
        return text.numbers().effect(Estimate.of(member.confirmed(measure)), text.quantity(measure.column(effect)));
    }

    @Override
    public String subtitle() {
        return text.say("optimise.subtitle", text.period(), counterfactual, limit());
    }

    private String limit() {
        List<String> limit = new ArrayList<>();
        if (Double.isFinite(limits.budget())) {
            limit.add(text.say("optimise.budget", figure("public_cost", limits.budget())));
        }
        if (Double.isFinite(limits.land())) {
            limit.add(text.say("optimise.land", figure("land_used", limits.land())));
        }
        return limit.isEmpty() ? text.say("optimise.free") : String.join(text.say("ensemble.join"), limit);
    }

    private String figure(String outcome, double value) {
        return text.numbers()
                .unit(text.numbers().figure(value * text.quantity(outcome).factor()), text.quantity(outcome));
    }

    /** By how much the search overstated what its settings bring. */
    public String curse() {
        double share = front.overstatement(Measure.EFFECT);
        return Double.isNaN(share)
                ? text.say("optimise.curse.undefined", text.outcome(effect))
                : text.say(
                        share >= 0 ? "optimise.curse" : "optimise.curse.less",
                        text.outcome(effect),
                        text.percent(Math.abs(share)));
    }

    @Override
    public List<String> notes() {
        int members = front.members().size();
        return List.of(
                text.say(
                        "optimise.note",
                        String.valueOf(tried),
                        String.valueOf(draws),
                        String.valueOf(members),
                        String.valueOf(
                                front.members().get(0).confirmed(Measure.EFFECT).replications())),
                curse(),
                text.say("optimise.balance"),
                text.say("optimise.knee"),
                text.source());
    }

    @Override
    public String alternative() {
        return text.say("optimise.alternative", title());
    }

    /** What a member is called on the front. */
    public String role(int member) {
        List<String> roles = new ArrayList<>();
        for (Measure measure : List.of(Measure.EFFECT, Measure.VALUE_ADDED, Measure.BALANCE)) {
            if (front.best(measure) == member) {
                roles.add(text.say("optimise.most." + measure.column("effect")));
            }
        }
        if (front.knee() == member) {
            roles.add(text.say("optimise.most.knee"));
        }
        return String.join(text.say("optimise.join"), roles);
    }

    private String label(int member) {
        String role = role(member);
        return role.isEmpty()
                ? String.valueOf(member + 1)
                : text.say("optimise.label", String.valueOf(member + 1), role);
    }

    @Override
    public DataTable table() {
        List<String> head = new ArrayList<>(List.of(text.say("optimise.member"), text.say("optimise.doses")));
        for (Measure measure : Measure.values()) {
            head.add(text.say("optimise.searched", head(measure)));
            head.add(text.say("optimise.confirmed", head(measure)));
        }
        head.add(text.say("optimise.kept"));
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < front.members().size(); k++) {
            Front.Member member = front.members().get(k);
            List<String> row = new ArrayList<>(List.of(label(k), doses(member)));
            for (Measure measure : Measure.values()) {
                row.add(text.numbers().figure(member.searched(measure) * factor(measure)));
                row.add(cell(member.confirmed(measure), measure));
            }
            row.add(text.say(limits.kept(member.means()) ? "sensitivity.yes" : "sensitivity.no"));
            rows.add(row);
        }
        return new DataTable(text.say("optimise.table"), head, rows);
    }

    private String head(Measure measure) {
        return measure == Measure.BALANCE ? text.say("optimise.balance.head") : text.head(measure.column(effect));
    }

    private double factor(Measure measure) {
        return measure == Measure.BALANCE
                ? 100
                : text.quantity(measure.column(effect)).factor();
    }

    private String cell(EffectEstimate estimate, Measure measure) {
        double factor = factor(measure);
        String mean = text.numbers().figure(estimate.effect() * factor);
        double reach = NORMAL_95 * estimate.standardError() * factor;
        return Double.isFinite(reach)
                ? text.say("optimise.cell", mean, text.numbers().figure(reach))
                : mean;
    }

    private String doses(Front.Member member) {
        return IntStream.range(0, space.levers().size())
                .mapToObj(k -> text.say(
                        "optimise.dose",
                        inputs.row(space.levers().get(k).lever().path()),
                        LeverValue.text(space.levers().get(k).lever(), space.value(k, member.doses()[k]))))
                .reduce((before, next) -> text.say("optimise.next", before, next))
                .orElse("");
    }

    @Override
    public double aspect(Layout layout) {
        return layout == Layout.WIDE ? 0.5 : 0.9;
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        double cost = factor(Measure.PUBLIC_COST);
        double wanted = factor(Measure.EFFECT);
        List<FrontDots.Dot> dots = new ArrayList<>();
        for (int k = 0; k < front.members().size(); k++) {
            Front.Member member = front.members().get(k);
            EffectEstimate brought = member.confirmed(Measure.EFFECT);
            dots.add(new FrontDots.Dot(
                    role(k),
                    member.confirmed(Measure.PUBLIC_COST).effect() * cost,
                    brought.effect() * wanted,
                    NORMAL_95 * brought.standardError() * wanted,
                    member.searched(Measure.PUBLIC_COST) * cost,
                    member.searched(Measure.EFFECT) * wanted));
        }
        return List.of(new Panel(
                text.say("optimise.panel", head(Measure.EFFECT), head(Measure.PUBLIC_COST)),
                FrontDots.plot(dots, text.numbers(), layout, style),
                1));
    }
}
