/**
 * Industrial land of a zone: quota, use, price with its legal floor, yearly cost per floor area, redevelopment.
 *
 * <p>Area in thousand m2, prices in RMB million per thousand m2 (so 0.84 is 840 RMB per m2) for the full lease term.
 * Arrays are {@code [zone]}. Uses {@code numeric} and {@code mechanism.pipeline} (annuity).
 *
 * <p>2026-11: the quota starts at base use over 0.80, not at the approved area: that would start over nine tenths full.
 * Land is fixed when installed; micro entities rent floor space, which counts as use but enters no lottery.
 */
@NullMarked
package org.zonelab.engine.mechanism.land;

import org.jspecify.annotations.NullMarked;
