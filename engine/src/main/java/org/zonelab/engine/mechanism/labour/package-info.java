/**
 * Wages that answer employment, talent that is recruited, trained, moves and leaves, and the income tax on its pay.
 *
 * <p>Wages in RMB million a person and year, income tax in RMB. Arrays are {@code [zone]}. Uses
 * {@code numeric} and {@code mechanism.pipeline} (annuity).
 *
 * <p>2026-11: net migration is written against the stock-weighted mean pay, not as outflow less inflow: the same in exact
 * arithmetic, but exactly zero in doubles where pay is equal. Jobs outside the model (0.34 a manufacturing job) are an
 * outcome of their own and never enter employment.
 */
@NullMarked
package org.zonelab.engine.mechanism.labour;

import org.jspecify.annotations.NullMarked;
