/**
 * What a finished run found, in figures and sentences: the same ones in charts, report and terminal.
 *
 * <p>Reads result tables only, so nothing here can change a number. Sentences live in {@code wording_en.properties} and
 * {@code wording_zh.properties}; both hold the same keys.
 *
 * <p>Decisions. 2026-11: a total over the horizon, as in effects.csv, is shown rather than a yearly mean, so that every
 * figure on screen can be found in the table. 2026-11: figures are rounded to three significant digits of the widest
 * end of their interval; more would pretend a precision the interval denies.
 */
@NullMarked
package org.zonelab.viz.finding;

import org.jspecify.annotations.NullMarked;
