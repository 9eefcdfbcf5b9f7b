/**
 * Area II of the 2025 plan, a more open economy: sector opening, promotion, headquarters, trade, pilots, partner parks. Each
 * class is one lever's equation from dose to channels and cost, and says what is additional and what is moved; effect sizes
 * are in {@code opening.yaml}.
 */
@NullMarked
package org.zonelab.engine.mechanism.opening;

import org.jspecify.annotations.NullMarked;
