/**
 * The model run over 2019 to 2024 and beside it what was published.
 *
 * <p>Decisions. 2026-11: the population of 2024 is scaled to the totals of 2019 and driven forward by growth of China, the
 * climate for investment from abroad and the list of zones; every parameter is that of projections, none differs by year.
 * 2026-11: where a definition breaks, a series is carried over by a year published under both, or left out.
 */
@NullMarked
package org.zonelab.scenarios.backcast;

import org.jspecify.annotations.NullMarked;
