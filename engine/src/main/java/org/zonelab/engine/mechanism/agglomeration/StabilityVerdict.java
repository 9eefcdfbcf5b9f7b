package org.zonelab.engine.mechanism.agglomeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a point of the assumptions gives a world that settles down: checked once at the start of a run.
 *
 * <p>An assumption draw that fails is passed over for the next point of the design, and the report counts them; central
 * values that fail are an error of the parameter files.
 *
 * @param wageFeedback η_w / (1 − ls) of the industry where it is largest; must be below 1
 * @param densityFeedback spectral radius of {@link FeedbackMatrix}; must be below 1
 */
public record StabilityVerdict(double wageFeedback, double densityFeedback) {
    public boolean stable() {
        return wageFeedback < 1 && densityFeedback < 1;
    }

    /** What is wrong and what to change, one sentence a violation; empty if stable. */
    public List<String> violations() {
        List<String> found = new ArrayList<>();
        if (!(wageFeedback < 1)) {
            found.add(String.format(
                    Locale.ROOT,
                    "Wages and labour demand diverge: labour.wageElasticity / (1 - labour share) is %.3f, must be below"
                            + " 1; lower labour.wageElasticity.",
                    wageFeedback));
        }
        if (!(densityFeedback < 1)) {
            found.add(String.format(
                    Locale.ROOT,
                    "Agglomeration feeds on itself: spectral radius %.3f, must be below 1; lower"
                            + " agglomeration.densityElasticity, agglomeration.backwardSpillover, the returns to scale"
                            + " or the pull of own-industry firms.",
                    densityFeedback));
        }
        return List.copyOf(found);
    }
}
