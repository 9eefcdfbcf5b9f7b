package org.zonelab.viz.finding;

import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.scenarios.result.TargetRow;
import org.zonelab.viz.Language;

/** Targets in sentences and figures: whether they are reached, and how far off. */
public final class TargetFinding {
    private static final String SHARE = "share";

    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;

    public TargetFinding(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** One sentence a target. */
    public List<String> sentences() {
        return sentences.run().targets().stream().map(this::sentence).toList();
    }

    /** One target in a sentence. */
    public String sentence(TargetRow row) {
        String province = row.scope().substring(row.scope().indexOf(':') + 1);
        String year = String.valueOf(row.year());
        if (Double.isNaN(row.reached())) {
            return wording.say("targets.unknown", province, name(row), figure(row, row.promised()), year);
        }
        return wording.say(
                "targets.reached",
                province,
                name(row),
                figure(row, row.promised()),
                year,
                numbers.with(100 * row.reached(), 0),
                numbers.with(100 * row.reachedWithout(), 0),
                value(row),
                range(row),
                distance(row));
    }

    private String range(TargetRow row) {
        EffectEstimate value = row.value();
        if (Double.isNaN(value.low())) {
            return wording.say("range.none");
        }
        String ends = wording.say("range", figure(row, value.low()), figure(row, value.high()));
        return value.replications() < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.few", ends, String.valueOf(value.replications()))
                : wording.say("range.named", ends);
    }

    /** The figure in the year of the target, with the policy. */
    public String value(TargetRow row) {
        return figure(row, row.value().effect());
    }

    /** What is promised. */
    public String name(TargetRow row) {
        return wording.language() == Language.EN ? row.nameEn() : row.nameZh();
    }

    /** A figure in the unit of a target. */
    public String figure(TargetRow row, double value) {
        if (Double.isNaN(value)) {
            return wording.say("undefined");
        }
        if (row.unit().equals(SHARE)) {
            return numbers.unit(numbers.with(100 * value, 1), Quantity.of(SHARE, wording));
        }
        boolean whole = value == StrictMath.rint(value);
        return numbers.with(value, whole ? 0 : 1) + wording.say("unit.join") + wording.say("targets.zones");
    }

    /** Value less promised, with its sign. */
    public String distance(TargetRow row) {
        double distance = row.distance().effect();
        String sign = distance > 0 ? "+" : "";
        return row.unit().equals(SHARE) && !Double.isNaN(distance)
                ? sign + numbers.with(100 * distance, 1) + wording.say("unit.join") + wording.say("distribution.points")
                : sign + figure(row, distance);
    }
}
