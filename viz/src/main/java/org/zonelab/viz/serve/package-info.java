/**
 * The page that planners play with: a local web server, answers that draw themselves while they are computed, and the limits
 * that make it safe to leave running.
 *
 * <p>A request carries a scenario as text. {@link org.zonelab.viz.serve.ScenarioText} reads it as {@code check} does,
 * {@link org.zonelab.viz.serve.Answers} computes it on warm base years and tells every step as an event, and the result is an
 * ordinary result folder, so that the page shows what the tables hold. May use everything but {@code cli}.
 *
 * <p>2026-11-22: the JDK's own HTTP server and server-sent events. One page for a few people needs no framework of ten
 * megabytes; what was set aside is Javalin.
 */
@NullMarked
package org.zonelab.viz.serve;

import org.jspecify.annotations.NullMarked;
