package org.zonelab.engine.mechanism.profit;

/**
 * What a firm's disposable profit can earn.
 *
 * @param withholding w, rate on the group's dividends, fraction
 * @param returnHere ρ, yearly after-tax return of money kept: the idle-cash return for what investment did not need
 * @param returnElsewhere ρ_z, yearly marginal after-tax return of its type where a new plant would be
 */
public record Prospects(double withholding, double returnHere, double returnElsewhere) {}
