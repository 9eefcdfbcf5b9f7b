package org.zonelab.engine.trace;

import org.zonelab.engine.mechanism.profit.FirmMoney;
import org.zonelab.engine.mechanism.profit.ProfitFlows;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.UnitValues;
import org.zonelab.engine.mechanism.profit.UseShares;

/**
 * The yearly use of profit of a foreign firm. A released yuan is divided in expected shares, so no draw is involved.
 *
 * @param aware whether its group knows the reliefs and files for them
 * @param offered what the law offers a group that does
 * @param relief what it claims
 * @param money of the firm on the day
 * @param values present value of a yuan in each use
 * @param shares of the released profit
 * @param flows what was done
 * @param returnElsewhere mean marginal return of firms of its type, 1/year
 */
public record ProfitChoice(
        boolean aware,
        Relief offered,
        Relief relief,
        FirmMoney money,
        UnitValues values,
        UseShares shares,
        ProfitFlows flows,
        double returnElsewhere) {
    /** Profit on which a relief is claimed. */
    public double claimed() {
        return flows.claimed(relief);
    }
}
