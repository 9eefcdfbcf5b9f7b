/**
 * Money of the zones and the centre: who receives and pays what in a quarter, tax expenditure, deferred tax by maturity.
 *
 * <p>RMB million a quarter unless stated. Uses {@code numeric}, {@code mechanism.tax} (present values) and {@code
 * mechanism.exit} (hazard).
 *
 * <p>2026-11: an identity that fails stops the run with {@link org.zonelab.engine.mechanism.fiscal.IdentityViolation};
 * tolerance 1e-9 of the larger side, so that a lost yuan in a trillion is found and rounding is not.
 */
@NullMarked
package org.zonelab.engine.mechanism.fiscal;

import org.jspecify.annotations.NullMarked;
