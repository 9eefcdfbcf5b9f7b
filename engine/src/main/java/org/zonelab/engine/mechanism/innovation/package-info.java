/**
 * Knowledge from research, high-tech status, incubators, shared research platforms and grants for new equipment.
 *
 * <p>Intensities are fractions of sales. Uses {@code numeric} and {@code mechanism.pipeline} (annuity).
 *
 * <p>2026-11: knowledge acts relative to the stock that base-year research intensity would have built on the same sales;
 * against a fixed base every sale would add to productivity and growth would feed on itself.
 */
@NullMarked
package org.zonelab.engine.mechanism.innovation;

import org.jspecify.annotations.NullMarked;
