/**
 * From a resolved scenario to a run: what is simulated, what identifies it, and the threads it is simulated on.
 *
 * <p>Joins the readers of scenarios, parameters and data with the engine's experiment and the identity of a result
 * folder; knows nothing of screens.
 *
 * <p>Decisions. 2026-11: an identity names what decides figures in a canonical text of its own, so that a new title or a
 * comment in a scenario file does not make a new run. 2026-11: threads are daemons, because a replication cannot be
 * stopped midway and an interrupted program should not wait for it.
 */
@NullMarked
package org.zonelab.scenarios.run;

import org.jspecify.annotations.NullMarked;
