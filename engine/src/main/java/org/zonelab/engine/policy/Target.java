package org.zonelab.engine.policy;

import org.jspecify.annotations.Nullable;

/**
 * To whom a setting applies: masks over zones, industries and origins, all resolved before the run but for the optional
 * condition on a zone outcome, which is checked each quarter against last quarter's published state.
 */
public record Target(
        boolean[] zones,
        boolean[] industries,
        boolean[] origins,
        @Nullable Condition where) {
    /**
     * A threshold on a zone outcome.
     *
     * @param outcome snake_case zone outcome, e.g. land_used_share
     * @param above true: the outcome must exceed the threshold; false: must lie below it
     */
    public record Condition(String outcome, boolean above, double threshold) {}
}
