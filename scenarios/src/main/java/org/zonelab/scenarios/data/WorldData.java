package org.zonelab.scenarios.data;

import org.zonelab.engine.world.World;

/** The world and where its figures come from. */
public record WorldData(World world, Provenance provenance) {}
