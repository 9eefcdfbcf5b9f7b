/**
 * What a province has promised: files of targets, named by scenarios.
 *
 * <p>Uses {@code yaml} and the engine's {@code ProvincialTarget}. Decision 2026-11: a target whose base nobody published is
 * kept with its text and answered with "not known", because a made-up base would decide the answer.
 */
@NullMarked
package org.zonelab.scenarios.target;

import org.jspecify.annotations.NullMarked;
