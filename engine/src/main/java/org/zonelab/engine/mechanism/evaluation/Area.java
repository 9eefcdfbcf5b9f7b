package org.zonelab.engine.mechanism.evaluation;

/** The five areas of the official evaluation of national zones (method of 2021). */
public enum Area {
    OPENING,
    QUALITY,
    INNOVATION,
    GREEN,
    COORDINATION
}
