package org.zonelab.engine.mechanism.instrument;

/**
 * What an instrument can change for firms of one type in one zone. Every channel is 0 without levers, and contributions add
 * up; factors are therefore given as logarithms.
 *
 * <p>Costs, grants, time and land reach the choice of a zone and the decision to close through the yearly post-tax return
 * alone, in percentage points, so that nothing is counted twice.
 */
public enum Channel {
    /** Yearly operating cost saved, share of value added; a burden is negative. Acts on profit, return and tax. */
    COST_SAVING,
    /** Log total factor productivity. Acts on output, return and employment. */
    PRODUCTIVITY,
    /** Log factor of value added per unit of output. Acts on gross output, trade and emissions at a given value added. */
    VALUE_ADDED_RATIO,
    /** Grant as a share of the price of capital. Acts on the user cost of incumbents and the return of new plants. */
    CAPITAL_GRANT,
    /** Added to the yearly hurdle rate of investment, 1/year; cheaper credit is negative. */
    HURDLE,
    /** One-off cost of a new project saved, RMB million; a burden is negative. */
    PROJECT_COST,
    /** Utility of the zone that is no return: information, affinity, permission. */
    AFFINITY,
    /** Log factor of approval days. */
    APPROVAL_TIME,
    /** Elasticity of exports to the gap between export and home price. */
    EXPORT_SWITCH,
    /** Capital placed abroad, share of fixed investment. */
    OUTWARD,
    /** Share of the cost of delay saved because approval takes as long as expected. */
    APPROVAL_CERTAINTY,
    /** Additional share of projects on land sold with preset commitments, which start sooner. */
    STANDARD_LAND,
    /** Log factor of the land that a plant needs. */
    LAND_NEED,
    /** Additional share of new land that is leased instead of sold. */
    LEASED_LAND,
    /** Log factor of the price of land, for firms that buy and for the zone that sells. */
    LAND_COST,
    /** Log factor of the closing hazard of young firms. */
    EARLY_CLOSURE,
    /** Log factor of the closing hazard of all firms. */
    CLOSURE,
    /** Cut of trade cost, share of the value of exports. */
    TRADE_COST,
    /** Log factor of research intensity. */
    RESEARCH,
    /** Yearly return that a move to this zone gains a firm of another one, percentage points. */
    RELOCATION,
    /** Additional share of the firms of a type that are specialised. */
    SPECIALISED,
    /** Additional share that are headquarters of their group. */
    HEADQUARTERS,
    /** Additional share that are research centres of their group. */
    RESEARCH_CENTRES,
    /** Share of carbon dioxide saved, as −ln(1 − share). */
    DECARBONISATION,
    /** Part of it that buyers can see: measured, or power bought green; as −ln(1 − share). Acts on exports. */
    FOOTPRINT,
    /** Share of sulphur dioxide and nitrogen oxides saved, as −ln(1 − share). */
    POLLUTANT_ABATEMENT,
    /** Log factor of the number of projects looking for a place, for all zones. */
    ARRIVALS
}
