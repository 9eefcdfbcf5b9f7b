/**
 * From decision to production: approval, cost of delay, construction.
 *
 * <p>Uses {@code numeric}. Delay acts on choices through percentage points of the yearly return on capital, never a
 * second time through utility.
 */
@NullMarked
package org.zonelab.engine.mechanism.pipeline;

import org.jspecify.annotations.NullMarked;
