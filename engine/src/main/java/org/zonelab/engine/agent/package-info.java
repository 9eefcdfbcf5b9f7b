/**
 * The state of firms, groups and zones, in columns; no behaviour.
 *
 * <p>Firms are stored in cohorts of one type (industry, origin, size class), cut into chunks that own their arrays, so
 * that one small pass per mechanism runs over a chunk. The permanent id, not the slot, keys every draw.
 */
@NullMarked
package org.zonelab.engine.agent;

import org.jspecify.annotations.NullMarked;
