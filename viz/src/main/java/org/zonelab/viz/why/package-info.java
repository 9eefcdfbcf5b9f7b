/**
 * The choices of one firm in both worlds, told: sentences, tables and figures from the stories that the engine replays.
 *
 * <p>2026-11: what differs by less than a hundredth of a firm's own figure is not called a difference: all firms feel a policy
 * a little through prices and wages, and such traces would hide the choice that parts the worlds.
 */
@NullMarked
package org.zonelab.viz.why;

import org.jspecify.annotations.NullMarked;
