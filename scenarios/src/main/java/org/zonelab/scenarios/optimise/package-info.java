/**
 * Which doses of a policy's levers are best in several respects at once, within a budget and a limit on land?
 *
 * <p>A {@link org.zonelab.scenarios.optimise.DoseSpace} says what may be set, a
 * {@link org.zonelab.scenarios.optimise.DoseSearch} simulates settings on the same few draws, and what it finds is simulated
 * again on fresh draws: the best of many noisy figures looks better than it is.
 */
@NullMarked
package org.zonelab.scenarios.optimise;

import org.jspecify.annotations.NullMarked;
