/**
 * What a lever does to firms and zones: the channels through which every instrument acts, and what it costs the treasury.
 *
 * <p>An instrument turns a dose into contributions to a few named channels; contributions of several instruments add up, so
 * that two levers together are counted once each, and a dose of nothing is exactly nothing. The quarter translates channels
 * into return, productivity, user cost, land, time and stocks. Money RMB million; may use the mechanisms, not the quarter.
 */
@NullMarked
package org.zonelab.engine.mechanism.instrument;

import org.jspecify.annotations.NullMarked;
