/**
 * What foreign-owned firms do with profit, and the ledger of withholding reliefs.
 *
 * <p>Once a year a firm pays out part of its profit ({@link org.zonelab.engine.mechanism.profit.Payout}), values a yuan
 * in each use ({@link org.zonelab.engine.mechanism.profit.ProfitValuation}), splits the payout by a nested logit
 * ({@link org.zonelab.engine.mechanism.profit.ProfitUse}) and turns the split into money
 * ({@link org.zonelab.engine.mechanism.profit.ProfitDisposal}); {@link org.zonelab.engine.mechanism.profit.ReliefLaw}
 * keeps the ledger. Money is RMB million before withholding tax unless stated. May use {@code numeric}, {@code world},
 * {@code agent} and {@code mechanism.tax}.
 *
 * <p>2026-11: shares are expected shares of a yuan, not a draw, since a firm can divide its profit; the ledger lies with
 * the payer, whose later payouts use the credit.
 */
@NullMarked
package org.zonelab.engine.mechanism.profit;

import org.jspecify.annotations.NullMarked;
