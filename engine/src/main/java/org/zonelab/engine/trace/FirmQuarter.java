package org.zonelab.engine.trace;

import java.util.Optional;

/**
 * One quarter of a firm.
 *
 * @param quarter counted from the first of the base year
 * @param zone in which it was
 * @param capital before investment
 * @param valueAdded a year; 0 before it produces
 * @param conditions log of what zone, prices and wages add to its output
 * @param investment its expansion
 * @param profit its use of profit, in the quarter of its group
 * @param exit whether it closed
 * @param move its choice of a place, if it reconsidered its zone
 * @param highTech whether it is certified when the quarter ends
 * @param capitalAfter when the quarter ends; 0 if it closed
 * @param cash of the firm when the quarter ends
 * @param deferred profit on which its withholding tax is deferred when the quarter ends
 */
public record FirmQuarter(
        int quarter,
        int zone,
        double capital,
        double valueAdded,
        double conditions,
        Investment investment,
        Optional<ProfitChoice> profit,
        Exit exit,
        Optional<PlaceChoice> move,
        boolean highTech,
        double capitalAfter,
        double cash,
        double deferred) {
    /** Profit claimed for a relief in the quarter. */
    public double claimed() {
        return profit.map(ProfitChoice::claimed).orElse(0.0);
    }
}
