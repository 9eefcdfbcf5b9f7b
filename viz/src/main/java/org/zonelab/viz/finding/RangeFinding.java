package org.zonelab.viz.finding;

import java.util.Optional;
import org.zonelab.scenarios.result.BandRow;

/** How much of a range is assumption and how much luck. */
public final class RangeFinding {
    /** The effect of which it is said first. */
    private static final String HEADLINE = "additional_investment";

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    public RangeFinding(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The split of the headline, or how to get it; empty where there is no range. */
    public Optional<String> sentence() {
        if (run.changedNothing() || !run.effect(HEADLINE).hasRange()) {
            return Optional.empty();
        }
        if (run.description().assumptions() == RunDescription.Assumptions.CENTRAL) {
            return Optional.of(wording.say("split.central"));
        }
        return Optional.of(split(HEADLINE).map(this::sentence).orElse(wording.say("split.none")));
    }

    private String sentence(BandRow row) {
        return wording.say(
                "split.sentence",
                sentences.outcome(row.outcome()),
                sentences.period(),
                percent(row.assumptionShare()),
                percent(row.luckShare()),
                interval(row),
                String.valueOf(row.points()),
                percent(row.widthOfLuck()));
    }

    /** The split of an effect over the whole projection. */
    public Optional<BandRow> split(String outcome) {
        return run.split(outcome, run.horizon());
    }

    /** The share of assumptions in the variance of an effect over the whole projection; empty text where there is none. */
    public String share(String outcome) {
        return split(outcome).map(row -> percent(row.assumptionShare())).orElse("");
    }

    /** The confidence interval of that share. */
    public String interval(BandRow row) {
        return wording.say("range", percent(row.shareLow()), percent(row.shareHigh()));
    }

    /** A share in whole percent: a split of few replications knows no more. */
    public String percent(double share) {
        return numbers.unit(numbers.with(100 * share, 0), Quantity.of("share", wording));
    }
}
