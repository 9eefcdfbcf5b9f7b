package org.zonelab.scenarios.result;

/**
 * An official national figure of the base year, to be compared with what was simulated.
 *
 * @param outcome name of the outcome that measures it
 * @param value in the outcome's unit
 */
public record PublishedFigure(String outcome, double value) {}
