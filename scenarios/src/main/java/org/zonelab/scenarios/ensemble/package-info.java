/**
 * Options in many worlds: how often each meets what is required of it, what it loses against the best one, and in which
 * part of the space of assumptions it fails.
 *
 * <p>An {@link org.zonelab.scenarios.ensemble.Ensemble} is a study of one cell whose replications are points of the
 * assumptions, each with luck of its own; all options meet one counterfactual at each point.
 */
@NullMarked
package org.zonelab.scenarios.ensemble;

import org.jspecify.annotations.NullMarked;
