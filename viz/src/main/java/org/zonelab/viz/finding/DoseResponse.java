package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonelab.scenarios.result.DoseRow;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.viz.finding.RunDescription.Note;

/** What a policy does per unit of a dose that no source states, and how that changes with the dose. */
public final class DoseResponse {
    /** The outcome told per unit of dose. */
    public static final String EFFECT = "additional_investment";

    /** Public money per yuan of it; the dose at which this is one breaks even. */
    public static final String COST = "cost_per_additional_yuan";

    private static final double EVEN = 1;

    /** Settings that one sentence can name. */
    private static final int FEW = 3;

    private final Sentences sentences;
    private final Wording wording;
    private final List<DoseRow> rows;
    private final DoseAmount amount;

    private DoseResponse(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.rows = sentences.run().doses();
        RunDescription run = sentences.run().description();
        String lever = run.note(Note.POLICY_EN).split(" ", 2)[0];
        this.amount = DoseAmount.of(run.note(Note.DOSE_UNIT), Numbers.parse(run.note(Note.DOSE_STEPS)))
                .named(lever, wording);
    }

    /** The response of a run whose scenario calls its dose illustrative; empty for all others. */
    public static Optional<DoseResponse> of(Sentences sentences) {
        RunDescription run = sentences.run().description();
        boolean illustrative = new Title(run.note(Note.TITLE_EN), run.note(Note.TITLE_ZH)).illustrative();
        return illustrative ? Optional.of(new DoseResponse(sentences)) : Optional.empty();
    }

    /** Whether other doses were simulated. */
    public boolean simulated() {
        return !rows.isEmpty() && !amount.unit().isEmpty();
    }

    /** The doses simulated, as multiples of the stated one, ascending; none of it is not among them. */
    public List<Double> factors() {
        return rows.stream()
                .map(DoseRow::factor)
                .filter(factor -> factor > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many replications hold doses, in words. */
    public String replications() {
        int most = rows.stream().mapToInt(DoseRow::replications).max().orElse(0);
        return wording.say("replications", most);
    }

    /** The effect on an outcome at a dose. */
    public Estimate at(String outcome, double factor) {
        return curve(outcome).at(factor);
    }

    /** The effect on an outcome by dose with its place on the axis, those undefined left out. */
    public List<Placed> placed(String outcome) {
        return curve(outcome).points().stream()
                .map(point -> new Placed(amount.position(point.factor(), wording), point.estimate()))
                .toList();
    }

    /** An effect and where its dose stands on the axis of doses. */
    public record Placed(double position, Estimate estimate) {}

    /** What the axis of doses counts. */
    public String axis() {
        return amount.axis(wording);
    }

    /** A dose in words. */
    public String amount(double factor) {
        return amount.text(factor, wording, sentences.numbers());
    }

    /** One step of the dose in words. */
    public String step() {
        return amount.each(wording);
    }

    /** Where a dose stands on the axis of doses: its distance from neutral in the unit of {@link #axis()}. */
    public double position(double factor) {
        return amount.position(factor, wording);
    }

    /** Whether further steps do as much as the first, in one lower-case word. */
    public String returns() {
        return word(curve(EFFECT).returns());
    }

    /** Where the cost of an additional yuan passes one yuan: below, above, up_to, from or none. */
    public String breakEvenKind() {
        return curve(COST).crossing(EVEN).name().toLowerCase(Locale.ROOT);
    }

    /** The dose on the axis at which it does; NaN where it does not between the doses simulated. */
    public double breakEvenDose() {
        double factor = curve(COST).crossingFactor(EVEN);
        return Double.isNaN(factor) ? Double.NaN : amount.position(factor, wording);
    }

    /** The effect of one step; undefined for shares and prices, which no step adds to. */
    public Estimate perStep(String outcome) {
        return curve(outcome).perStep(Math.abs(amount.steps()));
    }

    /** The finding in one sentence: effect of one step and whether further ones do as much. */
    public String finding() {
        Estimate step = perStep(EFFECT);
        if (!step.defined()) {
            return sentences.marked(wording.say("dose.undefined", sentences.policy()));
        }
        boolean against = againstAnotherPolicy();
        Estimate told = against ? at(EFFECT, 1) : step;
        return sentences.marked(wording.say(
                against ? "dose.finding.against" : "dose.finding",
                sentences.policy(),
                against ? amount(1) : step(),
                sentences.figure(EFFECT, told),
                sentences.outcome(EFFECT),
                sentences.period(),
                told.hasRange() ? wording.say("dose.range", sentences.range(EFFECT, told)) : "",
                wording.say("dose.returns." + word(curve(EFFECT).returns()))));
    }

    /** Whether no dose is not the counterfactual, which then is a policy of its own: doses do not scale the difference. */
    private boolean againstAnotherPolicy() {
        List<DoseCurve.Point> points = curve(EFFECT).points();
        return !points.isEmpty() && points.get(0).factor() > 0;
    }

    /** All that is to say, one sentence each. */
    public List<String> sentences() {
        List<String> text = new ArrayList<>();
        text.add(stated());
        if (!simulated()) {
            text.add(wording.say(amount.unit().isEmpty() ? "dose.unscaled" : "dose.missing"));
            return text;
        }
        text.add(wording.say("dose.sentence", finding()));
        DoseCurve curve = curve(EFFECT);
        if (curve.returns() != DoseCurve.Returns.UNKNOWN) {
            text.add(slopes(curve));
        }
        text.add(breakEven());
        return text;
    }

    /** The one line for a terminal. */
    public String line() {
        return simulated()
                ? wording.say("dose.line", finding(), breakEven())
                : wording.say(amount.unit().isEmpty() ? "dose.unscaled" : "dose.missing");
    }

    /** At which dose an additional yuan of investment costs a yuan of public money. */
    public String breakEven() {
        if (againstAnotherPolicy()) {
            return wording.say("dose.even.against");
        }
        DoseCurve cost = curve(COST);
        DoseCurve.Crossing crossing = cost.crossing(EVEN);
        List<Double> factors = crossing == DoseCurve.Crossing.BELOW
                ? cost.points().stream().map(DoseCurve.Point::factor).toList()
                : factors();
        boolean some = crossing == DoseCurve.Crossing.BELOW
                && factors.size() < factors().size();
        String key = "dose.even." + (some ? "below_some" : crossing.name().toLowerCase(Locale.ROOT));
        return switch (crossing) {
            case NONE -> wording.say(key);
            case BELOW, ABOVE -> wording.say(key, amount(factors.get(0)), amount(factors.get(factors.size() - 1)));
            case UP_TO, FROM -> wording.say(key, amount(cost.crossingFactor(EVEN)));
        };
    }

    private String stated() {
        String dose = sentences
                .run()
                .description()
                .note(
                        switch (wording.language()) {
                            case EN -> Note.DOSE_EN;
                            case ZH -> Note.DOSE_ZH;
                        });
        if (dose.isEmpty()) {
            return wording.say("dose.stated.none");
        }
        List<String> settings = dose.lines().toList();
        return wording.say(
                "dose.stated",
                settings.size() > FEW
                        ? wording.say("dose.several", settings.size())
                        : String.join(wording.say("dose.join"), settings));
    }

    /** The effect of one step at small doses and at large ones. */
    private String slopes(DoseCurve curve) {
        double[] slopes = curve.slopes();
        List<DoseCurve.Point> points = curve.points();
        Quantity unit = sentences.quantity(EFFECT);
        String[] figures = new String[slopes.length];
        for (int k = 0; k < slopes.length; k++) {
            double step = slopes[k] / Math.abs(amount.steps()) * unit.factor();
            String sign = step > 0 ? "+" : "";
            figures[k] = sentences.numbers().unit(sign + sentences.numbers().level(step), unit);
        }
        int last = points.size() - 1;
        return wording.say(
                "dose.slopes",
                step(),
                figures[0],
                amount(points.get(last - 1).factor()),
                figures[1],
                amount(points.get(last).factor()));
    }

    private DoseCurve curve(String outcome) {
        return new DoseCurve(rows.stream()
                .filter(row -> row.outcome().equals(outcome))
                .map(row -> new DoseCurve.Point(row.factor(), Estimate.of(row)))
                .toList());
    }

    private static String word(DoseCurve.Returns returns) {
        return returns.name().toLowerCase(Locale.ROOT);
    }
}
