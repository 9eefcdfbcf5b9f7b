package org.zonelab.engine.outcome;

/**
 * Something measured every quarter in every scope.
 *
 * @param name snake_case column name
 * @param unit as printed, e.g. "RMB million"
 * @param kind how quarters become a year; for {@link OutcomeKind#RATIO} numerator and denominator name the parts
 * @param numerator outcome name, empty unless a ratio
 * @param denominator outcome name, empty unless a ratio
 * @param pairOnly whether it exists only for a pair of worlds (additional, deadweight), never for one
 * @param byZone whether single zones and cities are stored
 */
public record Outcome(
        String name,
        String unit,
        OutcomeKind kind,
        String numerator,
        String denominator,
        boolean pairOnly,
        boolean byZone,
        String meaningEn,
        String meaningZh) {}
