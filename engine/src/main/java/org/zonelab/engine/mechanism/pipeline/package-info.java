/**
 * From decision to production: approval, cost of delay, construction, and the lottery for land when the quota is full.
 *
 * <p>Uses {@code numeric}. Delay acts on choices through percentage points of the yearly return on capital, never a
 * second time through utility.
 *
 * <p>2026-11: admission by lottery is a prefix of the keyed order, so that a larger quota admits everybody a smaller one
 * did; skipping a project that does not fit in favour of a smaller one later would lose that.
 */
@NullMarked
package org.zonelab.engine.mechanism.pipeline;

import org.jspecify.annotations.NullMarked;
