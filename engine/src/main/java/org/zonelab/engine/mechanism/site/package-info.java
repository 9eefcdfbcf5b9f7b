/**
 * Area IV of the 2025 plan, land: more floors, mixed use, new-industry land, standard lots, redevelopment, screening by yield,
 * lease terms. Each class is one lever's equation from dose to channels and cost; effect sizes are in {@code site.yaml}, the
 * land market itself is {@code mechanism.land}.
 */
@NullMarked
package org.zonelab.engine.mechanism.site;

import org.jspecify.annotations.NullMarked;
