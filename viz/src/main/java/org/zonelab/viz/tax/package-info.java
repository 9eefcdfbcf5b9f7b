/**
 * The calculator for one investment: effective tax rates and the hurdle rates of the uses of profit.
 *
 * <p>{@link org.zonelab.viz.tax.TaxCase} is what a user gives, {@link org.zonelab.viz.tax.TaxSheet} what the engine's
 * equations make of it; the other classes read and print. May use the engine's {@code mechanism.tax} and {@code
 * mechanism.profit} and the parameter files. No run, no population.
 */
@NullMarked
package org.zonelab.viz.tax;

import org.jspecify.annotations.NullMarked;
