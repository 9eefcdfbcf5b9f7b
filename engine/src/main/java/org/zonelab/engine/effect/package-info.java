/**
 * Pure statistics of what a policy changed: years out of quarters, measures of a pair of worlds, estimates over
 * replications with their intervals.
 *
 * <p>Decisions. 2026-11: a share such as deadweight is estimated as a ratio of means, not as a mean of ratios, which
 * one replication with a denominator near zero would decide; its standard error is the linearised one.
 */
@NullMarked
package org.zonelab.engine.effect;

import org.jspecify.annotations.NullMarked;
