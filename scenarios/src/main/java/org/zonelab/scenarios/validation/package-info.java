/**
 * Published facts beside the simulation: trials on the real zones, statistics of single firms and zones, verdicts.
 *
 * <p>Decisions. 2026-11: a fact's text, band and source are data ({@code scenarios/data/facts.csv}), written before its
 * simulated value was known; its measure is one method. 2026-11: trials share one replication of central assumptions, so
 * that differences between them are paired firm by firm.
 */
@NullMarked
package org.zonelab.scenarios.validation;

import org.jspecify.annotations.NullMarked;
