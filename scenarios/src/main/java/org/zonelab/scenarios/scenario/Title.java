package org.zonelab.scenarios.scenario;

/** A text in English and Chinese: a scenario's title or description. */
public record Title(String en, String zh) {}
