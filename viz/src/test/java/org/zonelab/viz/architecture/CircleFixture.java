package org.zonelab.viz.architecture;

import org.zonelab.viz.chart.ReachingFixture;

/** Closes a circle of two packages. */
public record CircleFixture(ReachingFixture fixture) {}
