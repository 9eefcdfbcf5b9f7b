package org.zonelab.scenarios;

import org.zonelab.viz.Language;

/** Breaks module order: scenarios may not know viz. */
public record ShowingFixture(Language language) {}
