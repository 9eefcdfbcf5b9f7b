/**
 * What a run found, told: one offline HTML file, a small table for the terminal, JSON for programs.
 *
 * <p>Reads {@code finding} and {@code chart}, so a report cannot change a number. The page is a Pebble template without
 * script, external file or network; its security policy forbids them.
 *
 * <p>Decisions. 2026-11: each chart stands in the page twice, wide and narrow, and the style sheet shows one; scaling one
 * drawing to a telephone would leave text of four pixels. 2026-11: the font subset is embedded, so that Chinese names and
 * the spacing of charts are the same on every machine.
 */
@NullMarked
package org.zonelab.viz.report;

import org.jspecify.annotations.NullMarked;
