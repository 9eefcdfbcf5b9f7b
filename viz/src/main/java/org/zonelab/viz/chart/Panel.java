package org.zonelab.viz.chart;

import org.jfree.chart.plot.XYPlot;

/**
 * One pair of axes within a chart.
 *
 * @param heading what is measured, with its unit
 * @param share part of the chart's height, relative to the other panels
 */
public record Panel(String heading, XYPlot plot, double share) {}
