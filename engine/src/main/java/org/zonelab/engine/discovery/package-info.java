/**
 * Scenario discovery: in which part of the space of assumptions does something happen, such as a policy missing its aim?
 *
 * <p>{@link org.zonelab.engine.discovery.BoxSearch} is the way in: it peels and pastes boxes
 * ({@link org.zonelab.engine.discovery.PatientRuleInduction}), chooses one by a stated rule and drops what chance could have
 * found. Uses {@code numeric}, {@code random} and {@code effect} only.
 *
 * <p>Decisions. 2026-11: own code, since no maintained Java library holds the method (the known ones are in Python and R). A
 * box counts only if shuffled points hardly ever yield one as good: the tests of single bounds alone find boxes in noise,
 * because the bounds were chosen on the same points.
 */
@NullMarked
package org.zonelab.engine.discovery;

import org.jspecify.annotations.NullMarked;
