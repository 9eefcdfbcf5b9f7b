/**
 * One step of the model, top to bottom: {@link org.zonelab.engine.quarter.Quarter} is the table of contents.
 *
 * <p>Firms read last quarter's published zones and write only their own columns; then zones clear. Each pass is a small
 * loop over one chunk; what is constant over a cohort this quarter is computed once in
 * {@link org.zonelab.engine.quarter.CohortQuarter}.
 *
 * <p>Order in a quarter: policy, productivity and output, capital, profit and tax, use of profit, location and pipeline,
 * exit, zone markets, networks, accounts. Decisions: 2026-11 base-year constants are solved once per draw of the
 * assumptions and shared by both worlds; sums run cohort by cohort in fixed order, so threads cannot move a bit.
 */
@NullMarked
package org.zonelab.engine.quarter;

import org.jspecify.annotations.NullMarked;
