/**
 * Sweeps: what a policy changes at each of many doses and assumptions.
 *
 * <p>A design file names what is varied, levers and assumptions kept apart: levers change the policy world alone, assumptions
 * both. Each point of the one meets each point of the other, and all doses at a point of the assumptions share one
 * counterfactual.
 */
@NullMarked
package org.zonelab.scenarios.sweep;

import org.jspecify.annotations.NullMarked;
