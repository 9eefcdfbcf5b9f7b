/**
 * Area III of the 2025 plan, administration: approval, compliance, inspection, delegation, evaluation, operators, status of
 * zones. Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code administration.yaml}.
 */
@NullMarked
package org.zonelab.engine.mechanism.administration;

import org.jspecify.annotations.NullMarked;
