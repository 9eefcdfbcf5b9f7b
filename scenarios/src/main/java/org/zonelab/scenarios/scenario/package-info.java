/**
 * Scenario files: read, checked against the catalogues, resolved along {@code extends} and {@code counterfactual} into
 * the settings of two worlds.
 *
 * <p>{@link org.zonelab.scenarios.scenario.ScenarioLoader} is the way in, {@link
 * org.zonelab.scenarios.scenario.ResolvedScenario} what comes out. May use {@code yaml}, {@code parameter} and the
 * engine's catalogues.
 *
 * <p>Decisions. 2026-11: a child's lever blocks follow its parent's, so the child wins where they overlap. 2026-11: of
 * the counterfactual only the levers count; horizon, assumptions, population and run are the scenario's own, for both
 * worlds must share them.
 */
@NullMarked
package org.zonelab.scenarios.scenario;

import org.jspecify.annotations.NullMarked;
