package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Findings as sentences: direction in words, size with its unit and 95 % range. */
public final class Sentences {
    /** Outcomes whose effect is a share or price of its own rather than a change. */
    private static final Set<String> SHARES = Set.of(
            "deadweight_share",
            "relabelled_share",
            "displacement_share",
            "cost_per_additional_yuan",
            "cost_per_additional_job");

    private static final List<String> SUMMARY = List.of(
            "claims",
            "deadweight_share",
            "relabelled_share",
            "displacement_share",
            "tax_expenditure_pv",
            "public_cost",
            "cost_per_additional_yuan",
            "cost_per_additional_job",
            "value_added",
            "jobs");

    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;
    private final OutcomeWords names;

    public Sentences(RunResult run, Wording wording) {
        this.run = run;
        this.wording = wording;
        this.numbers = new NumberText(wording);
        this.names = new OutcomeWords(wording);
    }

    /** Name of an outcome in running text. */
    public String outcome(String name) {
        return names.outcome(name);
    }

    /** Name of an outcome at the start of a line. */
    public String heading(String name) {
        return names.heading(name);
    }

    /** Name of an outcome in a list of findings. */
    public String row(String name) {
        return names.row(name);
    }

    /** Title of the policy. */
    public String policy() {
        return run.description().title(wording.language());
    }

    /** Title of the counterfactual. */
    public String counterfactual() {
        return run.description().counterfactualTitle(wording.language());
    }

    /** The years of the projection, e.g. {@code 2025–2035}. */
    public String period() {
        return PeriodText.of(run.horizon());
    }

    /** The unit of an outcome in the reader's words. */
    public Quantity quantity(String outcome) {
        return Quantity.of(run.unit(outcome), wording);
    }

    /** What the policy does to an outcome over the whole projection, as a title. */
    public String effect(String outcome) {
        return marked(effect(outcome, run.effect(outcome), policy()));
    }

    /** What the policy does to an outcome of a place over the whole projection, as a title. */
    public String effect(String outcome, String scope, String place) {
        Estimate estimate = run.effect(outcome, scope, run.horizon());
        return marked(effect(outcome, estimate, wording.say("focus.policy", policy(), place)));
    }

    /** A title, with the mark that central assumptions demand. */
    public String marked(String title) {
        return run.description().assumptions() == RunDescription.Assumptions.CENTRAL
                ? wording.say("title.central", title)
                : title;
    }

    private String effect(String outcome, Estimate estimate, String subject) {
        String noun = outcome(outcome);
        if (!estimate.defined()) {
            return wording.say("effect.undefined", noun, subject);
        }
        Quantity unit = quantity(outcome);
        Estimate.Sign sign = estimate.sign();
        if (sign != Estimate.Sign.NONE && !estimate.hasRange()) {
            return wording.say("effect.single", subject, figure(outcome, estimate), noun, period());
        }
        if (estimate.tooFewForASign()) {
            return wording.say(
                    "effect.few",
                    subject,
                    figure(outcome, estimate),
                    noun,
                    period(),
                    numbers.range(estimate, unit),
                    String.valueOf(estimate.replications()));
        }
        return wording.say(
                "effect." + sign.name().toLowerCase(Locale.ROOT),
                subject,
                sign == Estimate.Sign.UNCLEAR ? figure(outcome, estimate) : numbers.size(estimate, unit),
                noun,
                period(),
                sign == Estimate.Sign.UNCLEAR ? range(outcome, estimate) : numbers.range(estimate, unit));
    }

    /** How many zones clearly gain and lose. */
    public String zones(ZoneEffects zones) {
        int gains = zones.count(Estimate.Sign.GAIN);
        int losses = zones.count(Estimate.Sign.LOSS);
        int all = zones.all().size();
        if (all > 0 && zones.count(Estimate.Sign.NONE) == all) {
            return marked(wording.say("zones.none", String.valueOf(all), outcome(ZoneEffects.OUTCOME)));
        }
        if (few()) {
            return marked(wording.say("zones.few", policy(), replications()));
        }
        return marked(wording.say(
                "zones.title",
                policy(),
                String.valueOf(gains),
                String.valueOf(losses),
                String.valueOf(all - gains - losses),
                String.valueOf(all),
                outcome(ZoneEffects.OUTCOME)));
    }

    /** The zone with the largest clear gain, and where clear gains lie. */
    public String provinces(ZoneEffects zones) {
        if (zones.gains().isEmpty()) {
            return zones(zones);
        }
        ZoneEffects.ZoneEffect first = zones.gains().get(0);
        long provinces = zones.gains().stream()
                .map(zone -> zone.place().provinceEn())
                .distinct()
                .count();
        Quantity unit = quantity(ZoneEffects.OUTCOME);
        return marked(wording.say(
                "map.title",
                String.valueOf(zones.gains().size()),
                String.valueOf(provinces),
                first.place().name(wording.language()),
                numbers.size(first.estimate(), unit),
                numbers.range(first.estimate(), unit),
                outcome(ZoneEffects.OUTCOME)));
    }

    /** How much of each 100 yuan newly claimed is additional investment. */
    public String relief() {
        Estimate deadweight = run.effect("deadweight_share");
        if (run.changedNothing()) {
            return marked(wording.say("effect.none", policy(), "", wording.say("outcome.claims"), period()));
        }
        if (!deadweight.defined()) {
            return marked(wording.say(addsClaims() ? "relief.mixed" : "relief.undefined", policy()));
        }
        String additional = numbers.with(100 - 100 * deadweight.effect(), 1);
        if (!deadweight.hasRange()) {
            return marked(wording.say("relief.single", policy(), additional));
        }
        return marked(wording.say(
                "relief.title",
                policy(),
                additional,
                named(
                        deadweight,
                        wording.say(
                                "range",
                                numbers.with(100 - 100 * deadweight.high(), 1),
                                numbers.with(100 - 100 * deadweight.low(), 1))),
                numbers.with(100 * deadweight.effect(), 1)));
    }

    /** Why an outcome is undefined; empty where there is no more to say. */
    public String undefined(String outcome) {
        String key = "undefined." + outcome;
        if (addsClaims() && wording.has(key + ".mixed")) {
            return wording.say(key + ".mixed");
        }
        return wording.has(key) ? wording.say(key) : "";
    }

    private boolean addsClaims() {
        Estimate claims = run.effect("claims");
        return claims.defined() && claims.effect() > 0;
    }

    /** How many pairs of worlds the run compared. */
    public String replications() {
        return wording.say("replications", run.description().replications());
    }

    /** An effect with its unit; money with a sign, shares without. */
    public String figure(String outcome, Estimate estimate) {
        Quantity unit = quantity(outcome);
        String figure = numbers.effect(estimate, unit);
        boolean change = !SHARES.contains(outcome) && estimate.effect() > 0;
        return change ? "+" + figure : figure;
    }

    /** What the ranges of this run are called: 95 % range, or that of so many replications where they are too few for one. */
    public String rangeName() {
        int pairs = run.description().replications();
        if (pairs == 1) {
            return wording.say("range.name.none");
        }
        return few() ? wording.say("range.name.few", String.valueOf(pairs)) : wording.say("range.name");
    }

    /** The name of ranges at the head of a column. */
    public String rangeHeading() {
        return wording.say(few() ? "table.range.few" : "table.range");
    }

    /** Whether the run has too few replications to call a sign clear or a range one of 95 %. */
    public boolean few() {
        return run.description().replications() < Estimate.FEWEST_FOR_A_SIGN;
    }

    /** The range of an effect by its name: 95 % range, or that of so many replications where they are too few for one. */
    public String range(String outcome, Estimate estimate) {
        return named(estimate, numbers.range(estimate, quantity(outcome)));
    }

    /** The range by its name of an estimate in a unit of the tables. */
    public String rangeOf(Estimate estimate, String unit) {
        return rangeOf(estimate, Quantity.of(unit, wording));
    }

    /** The range by its name of an estimate in a unit of the reader. */
    public String rangeOf(Estimate estimate, Quantity unit) {
        return named(estimate, numbers.range(estimate, unit));
    }

    private String named(Estimate estimate, String ends) {
        if (!estimate.hasRange()) {
            return ends;
        }
        return estimate.replications() < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.few", ends, String.valueOf(estimate.replications()))
                : wording.say("range.named", ends);
    }

    /** An effect with its unit and range in one breath. */
    public String amount(String outcome) {
        return amount(outcome, run.effect(outcome));
    }

    /** The same of one place. */
    public String amount(String outcome, Estimate estimate) {
        if (!estimate.defined()) {
            return wording.say("undefined");
        }
        return wording.say("amount", figure(outcome, estimate), range(outcome, estimate));
    }

    /** The first sentence of a report: what it is compared with, capital, then recorded investment. */
    public String lead() {
        if (run.changedNothing()) {
            return marked(wording.say("lead.nothing", policy(), counterfactual(), period()));
        }
        return marked(wording.say(
                "lead", policy(), counterfactual(), period(), amount("additional_investment"), amount("fdi")));
    }

    /** The other findings, a sentence each; only those that are defined, and bounded if there are replications. */
    public List<String> summary() {
        if (run.changedNothing()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        for (String outcome : SUMMARY) {
            Estimate estimate = run.effect(outcome);
            boolean bounded = estimate.hasRange() || estimate.replications() == 1;
            if (estimate.defined() && bounded) {
                sentences.add(wording.say(summaryKey(outcome, estimate.effect()), amount(outcome)));
            }
        }
        return sentences;
    }

    /** Key of the sentence on an outcome: what is below nothing, or above the whole of a share, has words of its own. */
    private String summaryKey(String outcome, double effect) {
        String plain = "summary." + outcome;
        String turned = effect < 0 ? plain + ".below" : effect > 1 ? plain + ".above" : plain;
        return wording.has(turned) ? turned : plain;
    }

    /** The source line under every chart; names what the command line changed, since no title does. */
    public String source() {
        RunDescription facts = run.description();
        String source = wording.say(
                facts.assumptions() == RunDescription.Assumptions.CENTRAL ? "source.central" : "source.drawn",
                facts.manifest().scenario(),
                facts.manifest().counterfactual(),
                replications(),
                String.valueOf(facts.manifest().seed()));
        String settings = facts.note(RunDescription.Note.SETTINGS);
        return settings.isEmpty()
                ? source
                : source + wording.say("sentence.join") + wording.say("facts.settings", settings);
    }

    public NumberText numbers() {
        return numbers;
    }

    public Wording wording() {
        return wording;
    }

    public RunResult run() {
        return run;
    }
}
