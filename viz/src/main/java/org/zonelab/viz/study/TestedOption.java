package org.zonelab.viz.study;

import java.util.List;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.engine.effect.RegretSpread;

/**
 * An option in an ensemble of points.
 *
 * @param title of its scenario in the reader's language
 * @param each share of the points at which it meets one requirement, in their order
 * @param all share at which it meets all of them
 * @param probabilityBest share at which it is best by the criterion; NaN for a single option
 * @param regret what it loses against the best; NaN for a single option
 */
public record TestedOption(
        String title, List<CountedShare> each, CountedShare all, double probabilityBest, RegretSpread regret) {
    public TestedOption {
        each = List.copyOf(each);
    }
}
