package org.zonelab.scenarios.result;

import org.zonelab.engine.effect.EffectEstimate;

/**
 * One row of {@code flows.csv}: capital that the policy leads from one place to another.
 *
 * @param measure {@link #FLOW} counts one direction, {@link #NET} both
 * @param unit of the estimate
 * @param from where it would have gone without the policy: a scope, {@link #ELSEWHERE}, {@link #ABROAD}, {@link
 *     #NOT_FOUNDED}, {@link #ZONES} or {@link #ALL}; beside a cluster, city or zone, a province stands for its other zones
 * @param to where it goes with the policy, in the same words
 * @param period a year or the whole horizon
 * @param estimate over replications
 */
public record FlowRow(String measure, String unit, String from, String to, String period, EffectEstimate estimate) {
    /** Capital whose choice of a place changes in this direction. */
    public static final String FLOW = "flow";

    /** The flow less the one in the other direction: what {@code to} gains from {@code from}. */
    public static final String NET = "net";

    /** In China, outside the zones. */
    public static final String ELSEWHERE = "elsewhere";

    /** Not in China. */
    public static final String ABROAD = "abroad";

    /** Plants that one of the two worlds does not have. */
    public static final String NOT_FOUNDED = "not-founded";

    /** All zones together. */
    public static final String ZONES = "zones";

    /** All other places together. */
    public static final String ALL = "all";
}
