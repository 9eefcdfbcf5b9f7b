package org.zonelab.scenarios.result;

/**
 * One line of a table of robustness: a finding with one parameter at an end of its range, all else central.
 *
 * @param parameter empty at the central point
 * @param value of the parameter; NaN at the central point
 * @param finding name of the outcome
 * @param effect NaN where undefined
 */
public record RobustnessRow(String parameter, double value, String finding, double effect) {}
