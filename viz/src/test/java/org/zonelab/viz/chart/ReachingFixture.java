package org.zonelab.viz.chart;

import org.zonelab.engine.world.World;
import org.zonelab.viz.architecture.CircleFixture;

/** Breaks two rules: a chart may not reach into the model, nor be in a circle of packages. */
public record ReachingFixture(World world, CircleFixture circle) {}
