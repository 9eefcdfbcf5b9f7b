package org.zonelab.engine.world;

/** How much is published of a single zone: A several figures, B one, C nothing but area and rank. */
public enum DataGrade {
    A,
    B,
    C
}
