/**
 * How the findings of a scenario stand when its least known parameters move over their ranges, one at a time.
 *
 * <p>The luck is the same at every point, so that what differs is the parameter.
 */
@NullMarked
package org.zonelab.scenarios.robustness;

import org.jspecify.annotations.NullMarked;
