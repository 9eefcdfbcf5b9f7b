package org.zonelab.viz.architecture;

import org.moeaframework.core.Solution;

/** Knows the library of searches, which it must not. */
record SearchingFixture(Solution solution) {}
