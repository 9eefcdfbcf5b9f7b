/**
 * Maths without economics: log-sums, portable exponential and logarithm, ordered sums, root finding.
 */
@NullMarked
package org.zonelab.engine.numeric;

import org.jspecify.annotations.NullMarked;
