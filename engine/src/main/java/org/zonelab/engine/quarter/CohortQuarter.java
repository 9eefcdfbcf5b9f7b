package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.investment.AdjustmentHazard;
import org.zonelab.engine.mechanism.investment.MarginalReturn;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.production.ProductionFunction;

/**
 * What is constant over a cohort in one quarter. Rows by tax status and zone are {@code [status * zones + zone]}, other
 * arrays {@code [zone]}; rates yearly, money RMB million.
 *
 * @param logConditions what zone, price and trend add to log value added
 * @param lifeCycle log productivity gained by age in quarters
 * @param zoneStatus tax status of a firm without high-tech certificate
 * @param logRequired log of wedge times base-year user cost, by status and zone
 * @param userCostElasticity elasticity of capital to the user cost, for changes of the law
 * @param logUserCost log of the user cost over that of the base year, by status and zone
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
        double userCostElasticity,
        double[] logRequired,
        double[] logUserCost,
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
        double highTechLoss,
        DrawKeys keys) {

    /** Marginal after-tax return on the capital of a firm, 1/year; {@link MarginalReturn} is the definition. */
    double marginalReturn(double discountRate, Scratch s, int j) {
        double change = logUserCost[s.row[j]];
        return new MarginalReturn(discountRate, depreciationRate, function.capitalElasticity())
                .of(s.gap[j] + userCostElasticity * change, change);
    }
}
