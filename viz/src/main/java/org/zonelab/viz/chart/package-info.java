/**
 * Charts in one house style, as PNG and SVG: one class per chart.
 *
 * <p>Reads what {@code finding} offers, so a chart cannot change a number. A {@link org.zonelab.viz.chart.Chart} knows
 * its title (the finding with figures), its panels, its source line, its text alternative and the table behind it; {@link
 * org.zonelab.viz.chart.ChartFrame} draws any of them. JFreeChart draws axes, lines and bands; labels, rows and dots are
 * annotations of ours, placed in pixels.
 *
 * <p>Decisions. 2026-11: blue for gains and orange for losses, never red and green, which one man in twelve cannot tell
 * apart. 2026-11: a font subset with Chinese characters is bundled, because a new machine has none; licence, hash and
 * rebuild script are beside it. 2026-11: zones are dots on a grid of degrees; boundary data are contested and left out.
 */
@NullMarked
package org.zonelab.viz.chart;

import org.jspecify.annotations.NullMarked;
