package org.zonelab.engine.numeric;

import org.zonelab.engine.world.World;

/** Breaks the package order: numeric may not know the world. */
public record UpwardFixture(World world) {}
