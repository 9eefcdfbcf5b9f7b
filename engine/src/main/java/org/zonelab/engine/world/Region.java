package org.zonelab.engine.world;

/** The four statistical regions of China. */
public enum Region {
    EAST,
    CENTRAL,
    WEST,
    NORTHEAST
}
