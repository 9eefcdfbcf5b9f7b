package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Law in force and conventions of the tax equations. Fractions, years, RMB million.
 *
 * @param standardRate corporate tax
 * @param highTechRate corporate tax of certified high-tech firms
 * @param westernRate corporate tax of encouraged industries in the west
 * @param westernLastYear last calendar year of the western rate
 * @param statutoryWithholding withholding on dividends without a treaty
 * @param ownershipFailure share of treaty investors that fail the beneficial-owner test
 * @param superDeduction extra deduction per yuan of research
 * @param discountRate real rate of investors, 1/year
 * @param horizonYears years a reinvestment is held in an investor's calculation
 * @param governmentDiscountRate real rate of the treasury, 1/year
 * @param pretaxReturn p of the standard project in effective average rates, 1/year
 * @param inflation expected, 1/year
 * @param equipmentShare of equipment in investment
 * @param equipmentLife straight line, years
 * @param buildingLife straight line, years
 * @param expensingCap unit price up to which equipment is deducted at once
 * @param expensingLastYear last calendar year of that rule
 * @param expensingClaimed share of eligible equipment actually deducted at once
 * @param equipmentPriceScale value-weighted price scale of equipment
 * @param lateSurcharge per day on tax paid late
 */
public record TaxParameters(
        double standardRate,
        double highTechRate,
        double westernRate,
        int westernLastYear,
        double statutoryWithholding,
        double ownershipFailure,
        double superDeduction,
        double discountRate,
        double horizonYears,
        double governmentDiscountRate,
        double pretaxReturn,
        double inflation,
        double equipmentShare,
        int equipmentLife,
        int buildingLife,
        double expensingCap,
        int expensingLastYear,
        double expensingClaimed,
        double equipmentPriceScale,
        double lateSurcharge) {
    public TaxParameters {
        Bounds.within("standardRate", standardRate, 0, CorporateTaxRate.CEILING);
        Bounds.within("highTechRate", highTechRate, 0, CorporateTaxRate.CEILING);
        Bounds.within("westernRate", westernRate, 0, CorporateTaxRate.CEILING);
        Bounds.within("westernLastYear", westernLastYear, 2000, 2200);
        Bounds.within("statutoryWithholding", statutoryWithholding, 0, 0.5);
        Bounds.within("ownershipFailure", ownershipFailure, 0, 1);
        Bounds.within("superDeduction", superDeduction, 0, 3);
        Bounds.within("discountRate", discountRate, 0.005, 0.5);
        Bounds.within("horizonYears", horizonYears, 0.25, 100);
        Bounds.within("governmentDiscountRate", governmentDiscountRate, 0.001, 0.5);
        Bounds.within("pretaxReturn", pretaxReturn, 0.01, 1);
        Bounds.within("inflation", inflation, -0.05, 0.5);
        Bounds.within("equipmentShare", equipmentShare, 0, 1);
        Bounds.within("equipmentLife", equipmentLife, 1, 100);
        Bounds.within("buildingLife", buildingLife, 1, 100);
        Bounds.notNegative("expensingCap", expensingCap);
        Bounds.within("expensingLastYear", expensingLastYear, 2000, 2200);
        Bounds.within("expensingClaimed", expensingClaimed, 0, 1);
        Bounds.within("equipmentPriceScale", equipmentPriceScale, 1e-6, 1e6);
        Bounds.within("lateSurcharge", lateSurcharge, 0, 0.01);
    }

    public CorporateTaxRate corporateTaxRate() {
        return new CorporateTaxRate(standardRate, highTechRate, westernRate, westernLastYear);
    }

    public WithholdingRate withholdingRate() {
        return new WithholdingRate(ownershipFailure);
    }

    public ResearchDeduction researchDeduction() {
        return new ResearchDeduction(superDeduction);
    }

    public HurdleRate hurdleRate() {
        return new HurdleRate(discountRate, horizonYears);
    }

    public CreditElection creditElection() {
        return new CreditElection(statutoryWithholding, discountRate, horizonYears);
    }

    /** The standard project at an industry's depreciation rate. */
    public Project project(double depreciationRate) {
        return new Project(pretaxReturn, depreciationRate, discountRate, inflation);
    }

    public ExpensedShare expensedShare() {
        return new ExpensedShare(expensingClaimed, equipmentPriceScale);
    }

    /** The asset mix under a cap on expensed equipment, RMB million a unit. */
    public AssetMix assetMix(double cap) {
        return new AssetMix(
                equipmentShare,
                expensedShare().of(cap),
                new Allowance.StraightLine(equipmentLife, Allowance.Timing.YEAR_END),
                new Allowance.StraightLine(buildingLife, Allowance.Timing.YEAR_END));
    }

    /**
     * Tax terms of an investment under the rules in force in a year.
     *
     * @param rate corporate tax rate of the firm
     */
    public TaxTerms terms(double rate, int year) {
        return terms(rate, year, 0);
    }

    /**
     * The same where a lever promises a cap on equipment deducted at once; the law's stays where it is higher.
     *
     * @param promisedCap RMB million a unit, 0 for no promise
     */
    public TaxTerms terms(double rate, int year, double promisedCap) {
        return assetMix(cap(year, promisedCap)).terms(rate, nominalRate(), 0);
    }

    /** Cap in force in a year, RMB million a unit. */
    public double cap(int year, double promisedCap) {
        double law = year <= expensingLastYear ? expensingCap : 0;
        return Math.max(law, promisedCap);
    }

    /**
     * What a promised cap costs the treasury, as a deduction that never comes back.
     *
     * <pre>d = μ Δs (1 − z),  Δs = s(promised cap) − s(law)</pre>
     *
     * <p>μ share of equipment, s share of it deducted at once, z present value of the straight-line deductions that are
     * lost later, at the treasury's nominal rate. Share of investment; exactly 0 without a promise above the law.
     */
    public double advancedDeduction(int year, double promisedCap) {
        double more =
                expensedShare().of(cap(year, promisedCap)) - expensedShare().of(cap(year, 0));
        double rate = (1 + governmentDiscountRate) * (1 + inflation) - 1;
        double later = new Allowance.StraightLine(equipmentLife, Allowance.Timing.YEAR_END).presentValue(rate);
        return equipmentShare * more * (1 - later);
    }

    /** Nominal discount rate of deductions, (1 + r)(1 + π) − 1. */
    public double nominalRate() {
        return (1 + discountRate) * (1 + inflation) - 1;
    }
}
