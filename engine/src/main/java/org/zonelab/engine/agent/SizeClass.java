package org.zonelab.engine.agent;

/** Size class of an establishment: above scale (yearly sales of RMB 20 million), small, or a sampled micro entity. */
public enum SizeClass {
    ABOVE_SCALE,
    SMALL,
    MICRO
}
