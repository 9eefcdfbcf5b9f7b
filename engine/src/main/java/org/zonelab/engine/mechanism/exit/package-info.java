/**
 * Closure of firms: hazard by age, size and return; what an owner keeps on leaving, net of withholding tax.
 *
 * <p>Uses {@code numeric} and {@code mechanism.pipeline} (annuity).
 *
 * <p>2026-11: tax due on leaving lowers the scrap value and so the hazard, by one rule for undistributed earnings and for
 * the deferred base. Moving profit from the first to the second without new capital changes nothing, as it should.
 */
@NullMarked
package org.zonelab.engine.mechanism.exit;

import org.jspecify.annotations.NullMarked;
