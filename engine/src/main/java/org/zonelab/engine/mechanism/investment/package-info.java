/**
 * Lumpy, irreversible investment: the gap between desired and actual capital, and the hazard of closing it.
 *
 * <p>2026-11: the elasticity to the user cost is a parameter of its own, because the measured one is smaller than the
 * structural elasticity that follows from near-constant returns.
 */
@NullMarked
package org.zonelab.engine.mechanism.investment;

import org.jspecify.annotations.NullMarked;
