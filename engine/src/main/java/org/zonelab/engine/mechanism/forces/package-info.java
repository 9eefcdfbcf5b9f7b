/**
 * Area I of the 2025 plan, productive forces: grants for equipment, platforms, incubators, digital plants, specialised firms.
 * Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code forces.yaml}.
 */
@NullMarked
package org.zonelab.engine.mechanism.forces;

import org.jspecify.annotations.NullMarked;
