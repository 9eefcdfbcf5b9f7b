package org.zonelab.viz.finding;

import java.util.Locale;

/** Findings as sentences: direction in words, size with its unit and 95 % range. */
public final class Sentences {
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    public Sentences(RunResult run, Wording wording) {
        this.run = run;
        this.wording = wording;
        this.numbers = new NumberText(wording);
    }

    /** Name of an outcome in running text; an outcome without a name of its own is shown as its column. */
    public String outcome(String name) {
        String key = "outcome." + name;
        return wording.has(key) ? wording.say(key) : name.replace('_', ' ');
    }

    /** Title of the policy. */
    public String policy() {
        return run.facts().title(wording.language());
    }

    /** Title of the counterfactual. */
    public String counterfactual() {
        return run.facts().counterfactualTitle(wording.language());
    }

    /** The unit of an outcome in the reader's words. */
    public Quantity quantity(String outcome) {
        return Quantity.of(run.unit(outcome), wording);
    }

    /** What the policy does to an outcome over the whole projection, as a title. */
    public String effect(String outcome) {
        return marked(plainEffect(outcome, run.effect(outcome)));
    }

    /** A title, with the mark that central assumptions demand. */
    public String marked(String title) {
        return run.facts().assumptions() == RunFacts.Assumptions.CENTRAL ? wording.say("title.central", title) : title;
    }

    private String plainEffect(String outcome, Estimate estimate) {
        String noun = outcome(outcome);
        if (!estimate.defined()) {
            return wording.say("effect.undefined", noun, policy());
        }
        Quantity unit = quantity(outcome);
        Estimate.Sign sign = estimate.sign();
        if (sign != Estimate.Sign.NONE && !estimate.hasRange()) {
            return wording.say(
                    "effect.single", policy(), numbers.effect(estimate, unit), noun, run.horizon(), counterfactual());
        }
        return wording.say(
                "effect." + sign.name().toLowerCase(Locale.ROOT),
                policy(),
                sign == Estimate.Sign.UNCLEAR ? numbers.effect(estimate, unit) : numbers.size(estimate, unit),
                noun,
                run.horizon(),
                numbers.range(estimate, unit));
    }

    /** The source line under every chart. */
    public String source() {
        RunFacts facts = run.facts();
        return wording.say(
                facts.assumptions() == RunFacts.Assumptions.CENTRAL ? "source.central" : "source.drawn",
                facts.manifest().scenario(),
                facts.manifest().counterfactual(),
                String.valueOf(facts.replications()),
                String.valueOf(facts.manifest().seed()));
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
