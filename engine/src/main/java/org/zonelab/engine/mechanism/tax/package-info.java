/**
 * What the law takes: corporate tax, allowances, effective rates, withholding on dividends, hurdle rates.
 *
 * <p>Every equation is a scalar of its own; rates and shares are fractions, years are years, money is RMB million at
 * constant prices. May use {@code numeric} and {@code world}.
 *
 * <p>2026-11: {@link java.lang.StrictMath} throughout, since these values are computed once a type or once a firm and
 * year; the discount rate is real, and inflation enters only where allowances are fixed in nominal money.
 */
@NullMarked
package org.zonelab.engine.mechanism.tax;

import org.jspecify.annotations.NullMarked;
