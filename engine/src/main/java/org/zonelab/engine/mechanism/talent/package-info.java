/**
 * Area IV of the 2025 plan, people: recruiting grants, a cap on income tax, dual training, services for leaders and workers.
 * Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code talent.yaml}, migration and
 * matching in {@code mechanism.labour}.
 */
@NullMarked
package org.zonelab.engine.mechanism.talent;

import org.jspecify.annotations.NullMarked;
