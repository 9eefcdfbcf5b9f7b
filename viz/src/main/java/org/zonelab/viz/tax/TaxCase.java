package org.zonelab.viz.tax;

import org.zonelab.engine.mechanism.tax.Allowance;
import org.zonelab.engine.mechanism.tax.AssetMix;
import org.zonelab.engine.mechanism.tax.Project;

/**
 * One investment, its tax law and its investor. Fractions, years.
 *
 * @param corporateTax τ
 * @param withholding w, rate on dividends to the parent
 * @param statutoryWithholding rate that a treaty investor may elect instead
 * @param credit c, credit on offer per yuan reinvested
 * @param creditUse s, mean years until a credit at the rate w is used
 * @param pretaxReturn p, real, net of depreciation, 1/year
 * @param discountRate r, real, 1/year
 * @param inflation π, 1/year
 * @param depreciation δ, 1/year
 * @param equipmentShare of the investment
 * @param equipmentLife straight line, years
 * @param buildingLife straight line, years
 * @param expensedShare of equipment deducted at once
 * @param equipmentGrant per yuan of equipment
 * @param horizon T, years until the investment is recovered
 * @param subsidiaryCost κ, yearly cost of the subsidiary route
 */
public record TaxCase(
        double corporateTax,
        double withholding,
        double statutoryWithholding,
        double credit,
        double creditUse,
        double pretaxReturn,
        double discountRate,
        double inflation,
        double depreciation,
        double equipmentShare,
        int equipmentLife,
        int buildingLife,
        double expensedShare,
        double equipmentGrant,
        double horizon,
        double subsidiaryCost) {

    Project project() {
        return new Project(pretaxReturn, depreciation, discountRate, inflation);
    }

    AssetMix assets() {
        return new AssetMix(
                equipmentShare,
                expensedShare,
                new Allowance.StraightLine(equipmentLife, Allowance.Timing.YEAR_END),
                new Allowance.StraightLine(buildingLife, Allowance.Timing.YEAR_END));
    }
}
