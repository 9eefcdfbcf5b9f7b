package org.zonelab.viz.report;

/**
 * One headline figure.
 *
 * @param figure value with its unit, or the word for undefined
 * @param range 95 % range, or why there is none
 * @param note what the figure means, in a sentence
 */
public record Card(String label, String figure, String range, String note) {}
