/**
 * Area IV of the 2025 plan, money: special bonds for infrastructure, industrial funds, credit for small firms. Each class is one
 * lever's equation from dose to channels and cost; effect sizes are in {@code finance.yaml}, debt in {@code mechanism.fiscal}.
 */
@NullMarked
package org.zonelab.engine.mechanism.finance;

import org.jspecify.annotations.NullMarked;
