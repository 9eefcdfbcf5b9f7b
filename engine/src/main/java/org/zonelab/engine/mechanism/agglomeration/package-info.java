/**
 * What firms gain from each other: density, input-output linkage, spillovers over distance, foreign customers, markets.
 *
 * <p>Arrays are {@code [zone]} or {@code [zone * industries + industry]}. Everything is a ratio to the base path, so the
 * factor on productivity is exactly 1 in the base year. Uses {@code numeric}.
 *
 * <p>2026-11: the factor carries productivity only. The pull of own-industry firms and of employment on the choice of a
 * zone (elasticities of the location mechanism) excludes it, so nothing is counted twice. Spillovers within an industry
 * from foreign firms are zero: Lu, Tao and Zhu (2017) find them not positive in China.
 */
@NullMarked
package org.zonelab.engine.mechanism.agglomeration;

import org.jspecify.annotations.NullMarked;
