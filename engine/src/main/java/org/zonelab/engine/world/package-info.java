/**
 * What does not decide: zones, provinces, industries, origins, the input-output table and the base-year figures.
 *
 * <p>Immutable. Uses {@code numeric} only. Country data enter from outside, the engine holds none.
 */
@NullMarked
package org.zonelab.engine.world;

import org.jspecify.annotations.NullMarked;
