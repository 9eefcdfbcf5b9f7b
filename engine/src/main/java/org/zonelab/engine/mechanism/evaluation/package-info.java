/**
 * How zones are scored and ranked, and what a province has promised.
 *
 * <p>Arrays are {@code [zone]}. Uses {@code numeric}. The score does not feed back on firms.
 *
 * <p>2026-11: weights of the five areas are those of the official method of 2021; the single indicators inside an area are
 * ours, since the official list needs figures no zone publishes. A ranking of year t scores year t − 1.
 */
@NullMarked
package org.zonelab.engine.mechanism.evaluation;

import org.jspecify.annotations.NullMarked;
