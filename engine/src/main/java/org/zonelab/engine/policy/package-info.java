/**
 * What a government sets: levers, their dated, ramped and targeted values, and the policy resolved to arrays.
 *
 * <p>A lever is a {@link org.zonelab.engine.policy.Lever} and one entry in {@link org.zonelab.engine.policy.LeverCatalogue}.
 */
@NullMarked
package org.zonelab.engine.policy;

import org.jspecify.annotations.NullMarked;
