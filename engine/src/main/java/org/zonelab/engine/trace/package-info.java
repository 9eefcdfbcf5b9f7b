/**
 * What one firm chose and what decided it: records that a replay of the quarter fills, for readers outside the engine.
 *
 * <p>Uses the records of the mechanisms. Money RMB million, rates and shares fractions, quarters counted from the first of
 * the base year, zones by position.
 *
 * <p>2026-11: stories come from a second simulation of the replication, not from notes of the first, so that a run pays
 * nothing for them; the replay uses the passes of the run on a chunk of one firm, and stops if it ends elsewhere.
 */
@NullMarked
package org.zonelab.engine.trace;

import org.jspecify.annotations.NullMarked;
