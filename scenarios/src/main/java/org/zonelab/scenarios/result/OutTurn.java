package org.zonelab.scenarios.result;

/**
 * What was published for all zones together in a year, under the definition of an outcome of the model.
 *
 * @param outcome name of the outcome
 * @param value in the unit of the outcome; money in RMB million at prices of 2024
 * @param source where it was published
 */
public record OutTurn(String outcome, int year, double value, String source) {}
