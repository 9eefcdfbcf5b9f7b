package org.zonelab.engine.effect;

import org.zonelab.engine.numeric.Bounds;

/**
 * How the treasuries share money and value time.
 *
 * @param localCorporateShare local share of corporate income tax
 * @param localWithholdingShare local share of withholding tax
 * @param discountRate of the government, 1/year
 * @param deferredYears years after which deferred withholding tax is expected to be paid, as in the tax expenditure
 */
public record FiscalTerms(
        double localCorporateShare, double localWithholdingShare, double discountRate, double deferredYears) {
    public FiscalTerms {
        Bounds.within("localCorporateShare", localCorporateShare, 0, 1);
        Bounds.within("localWithholdingShare", localWithholdingShare, 0, 1);
        Bounds.within("discountRate", discountRate, 0, 1);
        Bounds.within("deferredYears", deferredYears, 0, 1000);
    }

    /** Value in the first year of a yuan in a later one; years from 0. */
    public double discount(double years) {
        return StrictMath.pow(1 + discountRate, -years);
    }

    /** Value in the first year of yearly amounts, the first one undiscounted. */
    public double presentValue(double[] yearly) {
        double sum = 0;
        for (int year = 0; year < yearly.length; year++) {
            sum += yearly[year] * discount(year);
        }
        return sum;
    }

    /** Expected value at the end of the horizon of a yuan of deferred tax that is still outstanding then. */
    public double deferredValue() {
        return discount(deferredYears);
    }
}
