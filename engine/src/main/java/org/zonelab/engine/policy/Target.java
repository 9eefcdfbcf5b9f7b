package org.zonelab.engine.policy;

import java.util.Arrays;
import java.util.Objects;
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
    /** The same target in a world with one more origin, in it if an existing one is. */
    Target withOriginLike(int origin) {
        boolean[] more = Arrays.copyOf(origins, origins.length + 1);
        more[origins.length] = origins[origin];
        return new Target(zones, industries, more, where);
    }

    /** Whether two targets name the same zones, industries, origins and condition. */
    boolean same(Target other) {
        return Arrays.equals(zones, other.zones)
                && Arrays.equals(industries, other.industries)
                && Arrays.equals(origins, other.origins)
                && Objects.equals(where, other.where);
    }

    /**
     * A threshold on a zone outcome.
     *
     * @param outcome snake_case zone outcome, e.g. land_used_share
     * @param above true: the outcome must exceed the threshold; false: must lie below it
     */
    public record Condition(String outcome, boolean above, double threshold) {}
}
