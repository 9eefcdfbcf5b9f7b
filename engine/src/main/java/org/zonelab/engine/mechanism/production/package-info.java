/**
 * Productivity, output and prices of firms, and the residual sector of a zone.
 *
 * <p>2026-11: labour sits at its static optimum, so output is a power function of capital alone and one exponential per
 * firm and quarter is enough; sales meet a falling price, so growth of one industry does not come free.
 */
@NullMarked
package org.zonelab.engine.mechanism.production;

import org.jspecify.annotations.NullMarked;
