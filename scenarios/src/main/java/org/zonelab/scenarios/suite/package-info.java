/**
 * Suites: what some scenarios are expected to show, as a test of the model that a build server can run.
 *
 * <p>Scenarios that can be compared share their worlds, so a suite costs little more than its counterfactuals.
 */
@NullMarked
package org.zonelab.scenarios.suite;

import org.jspecify.annotations.NullMarked;
