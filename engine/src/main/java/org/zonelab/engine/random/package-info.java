/**
 * Draws addressed by seed, replication, purpose, agent, step: a counter-based generator, never a stream.
 *
 * <p>2026-11: SplitMix64 finaliser over a keyed counter; Philox4x32 kept as the alternative in tests.
 */
@NullMarked
package org.zonelab.engine.random;

import org.jspecify.annotations.NullMarked;
