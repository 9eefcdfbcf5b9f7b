/**
 * The synthetic population: counts by iterative proportional fitting and exact rounding, sizes with a Pareto tail,
 * investor groups with many plants, ages.
 *
 * <p>May use {@code random}, {@code world}, {@code agent}. Everything here is fixed by the world, the parameters and the
 * seed; the share of micro entities that is sampled changes no other firm.
 *
 * <p>2026-11: controlled rounding (Cox 1987) instead of rounding cell by cell, since both margins of every table must
 * hold; large firms are placed where output is left, instead of drawing sizes zone by zone, since a zone's few firms
 * would cut the tail.
 */
@NullMarked
package org.zonelab.engine.population;

import org.jspecify.annotations.NullMarked;
