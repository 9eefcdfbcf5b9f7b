package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.investment.AdjustmentHazard;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.production.ProductionFunction;
import org.zonelab.engine.numeric.PortableMath;

/**
 * What is constant over a cohort in one quarter. Rows by tax status and zone are {@code [status * zones + zone]}, other
 * arrays {@code [zone]}; rates yearly, money RMB million.
 *
 * @param logConditions what zone, price and trend add to log value added
 * @param lifeCycle log productivity gained by age in quarters
 * @param zoneStatus tax status of a firm without high-tech certificate
 * @param logRequired log of wedge times base-year user cost, by status and zone
 * @param taxShift elasticity times the log change of the user cost that tax law brings, by status and zone
 * @param taxRate corporate tax rate by status and zone
 * @param outputPerValueAdded gross output per unit of value added
 * @param costShare production taxes, overhead, energy and compliance as a share of value added
 * @param deductionShare extra research deduction as a share of value added
 * @param advancedDeduction deduction that a promised expensing cap brings forward, as a lasting share of investment; no entries
 *     without levers
 * @param saving yearly cost saved by levers, share of value added
 * @param landCost yearly cost of a thousand m2 of land bought now
 * @param openLand share of the land asked for that the quota still allows, 0 to 1, times the need for land relative to the
 *     base year
 * @param freeLand land that the quota leaves, thousand m2: no expansion takes more
 * @param retained log of the share of capital left after depreciation and maintenance in a quarter
 * @param maintenance maintenance in a quarter, share of capital
 * @param exitReturn return relative to the base year, percentage points
 * @param closure what levers add to the log closing hazard of all firms; no entries without levers
 * @param earlyClosure the same for young firms
 * @param logMeanCapital log of the type's base mean capital grown with the trend
 * @param highTechGain probability of gaining the high-tech certificate in a quarter
 * @param certification log factor of that probability; no entries without levers
 * @param highTechLoss probability of losing it
 */
record CohortQuarter(
        int quarter,
        CohortType type,
        int zones,
        ProductionFunction function,
        AdjustmentHazard hazard,
        double[] logConditions,
        double[] lifeCycle,
        byte[] zoneStatus,
        double logMarginalShare,
        double structuralElasticity,
        double[] logRequired,
        double[] taxShift,
        double[] taxRate,
        double outputPerValueAdded,
        double costShare,
        double deductionShare,
        double[] advancedDeduction,
        double[] saving,
        double[] landCost,
        double[] openLand,
        double[] freeLand,
        double depreciationRate,
        double retained,
        double maintenance,
        double largestStep,
        ProductionLines lines,
        double landShare,
        double persistence,
        double[] exitReturn,
        double[] closure,
        double[] earlyClosure,
        double logMeanCapital,
        double highTechGain,
        double[] certification,
        double highTechLoss,
        DrawKeys keys) {

    /**
     * Marginal after-tax return on the capital of a firm, 1/year: (r + δ) e^((1 − g) gap) − δ, within [0, 0.25], at the gap
     * before tax changes.
     */
    double marginalReturn(double discountRate, Scratch s, int j) {
        double gap = s.gap[j] + taxShift[s.row[j]];
        double value =
                (discountRate + depreciationRate) * PortableMath.exp(gap / structuralElasticity) - depreciationRate;
        return value < 0 ? 0 : value > 0.25 ? 0.25 : value;
    }
}
