package org.zonelab.viz.study;

import java.util.Map;
import org.zonelab.viz.finding.Estimate;

/**
 * An option beside others, over the whole horizon.
 *
 * @param title of its scenario in the reader's language, with the dose where it is not the stated one
 * @param effects national effects by outcome, in the units of the tables
 * @param probabilityBest share of the draws in which it is best by the criterion; NaN where one draw tells nothing about luck
 * @param regret mean loss against the best of each draw, unit of the criterion
 */
public record ComparedOption(String title, Map<String, Estimate> effects, double probabilityBest, double regret) {
    public ComparedOption {
        effects = Map.copyOf(effects);
    }

    /** Effect on an outcome. */
    public Estimate effect(String outcome) {
        return effects.getOrDefault(outcome, Estimate.UNDEFINED);
    }
}
