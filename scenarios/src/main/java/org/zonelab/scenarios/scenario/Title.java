package org.zonelab.scenarios.scenario;

/** A scenario's title in English and Chinese. */
public record Title(String en, String zh) {}
