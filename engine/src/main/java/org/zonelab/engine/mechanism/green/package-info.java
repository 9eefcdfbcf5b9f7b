/**
 * Area IV of the 2025 plan, green: direct power trading, carbon accounts, a price on carbon, pollutant standards, eco-industrial and
 * zero-carbon parks. Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code green.yaml}.
 */
@NullMarked
package org.zonelab.engine.mechanism.green;

import org.jspecify.annotations.NullMarked;
