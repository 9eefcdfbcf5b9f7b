/**
 * Chains and transfer, area I of the 2025 plan: anchor plants, chain leaders, grants on moving, paired zones, projects
 * offered to sister zones. Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code
 * chains.yaml}. Sister zones are the zones of one province.
 */
@NullMarked
package org.zonelab.engine.mechanism.chains;

import org.jspecify.annotations.NullMarked;
