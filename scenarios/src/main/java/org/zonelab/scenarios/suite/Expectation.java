package org.zonelab.scenarios.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.scenarios.ensemble.Requirement;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.yaml.Position;

/**
 * What the effect of one scenario must be.
 *
 * @param name tells it from the others of its suite
 * @param scenario file of the scenario
 * @param requirement on the effect
 * @param figure which figure of the effect is meant
 * @param scope nation, or a region such as {@code region:west}
 * @param period years such as {@code 2026} or {@code 2025-2035}; empty for the whole horizon
 * @param position where it stands
 */
public record Expectation(
        String name,
        Path scenario,
        Requirement requirement,
        Figure figure,
        String scope,
        Optional<String> period,
        Position position) {
    /** A figure of an effect. */
    public enum Figure {
        /** Mean over the replications. */
        MEAN,
        /** Low end of the range. */
        LOW,
        /** High end of the range. */
        HIGH,
        /** Every replication. */
        EVERY;

        /** As suite files spell it. */
        public String yamlName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> yamlNames() {
            return Arrays.stream(values()).map(Figure::yamlName).toList();
        }
    }

    /**
     * What was found.
     *
     * @param expectation what was expected
     * @param value the figure; of all replications the one farthest on the wrong side; NaN where undefined
     * @param met whether it is as expected
     * @param replications behind it
     */
    public record Verdict(Expectation expectation, double value, boolean met, int replications) {}

    /** Position of its slice in a shape; empty if the shape has no such scope or period. */
    Optional<Integer> slice(EffectShape shape) {
        int found = -1;
        for (int k = 0; k < shape.slices().size(); k++) {
            EffectShape.Slice slice = shape.slices().get(k);
            boolean here = slice.scope().name().equals(scope);
            // The whole horizon is the last period of each scope.
            if (here && period.map(slice.period().name()::equals).orElse(true)) {
                found = k;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    /** Judges the replications of its scenario. */
    Verdict judge(List<EffectFigures> replications, int position) {
        EffectEstimate estimate = StudyEffects.estimate(replications, position);
        if (figure == Figure.EVERY) {
            double[] each = replications.stream()
                    .mapToDouble(one -> one.value(position))
                    .toArray();
            double worst = Arrays.stream(each)
                    .filter(value -> !requirement.met(value))
                    .findFirst()
                    .orElse(estimate.effect());
            boolean met = each.length > 0 && Arrays.stream(each).allMatch(requirement::met);
            return new Verdict(this, worst, met, each.length);
        }
        double value = switch (figure) {
            case LOW -> estimate.low();
            case HIGH -> estimate.high();
            case MEAN, EVERY -> estimate.effect();
        };
        return new Verdict(this, value, requirement.met(value), estimate.replications());
    }
}
