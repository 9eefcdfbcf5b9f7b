package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * What one unit of investment meets: the tax on its profit and the relief for its cost.
 *
 * @param rate profit tax rate τ, fraction, below 1
 * @param relief A, present value of the tax saved by allowances (and of grants) per unit of investment, below 1
 */
public record TaxTerms(double rate, double relief) {
    /** No tax and no relief. */
    public static final TaxTerms NONE = new TaxTerms(0, 0);

    public TaxTerms {
        Bounds.within("rate", rate, 0, Math.nextDown(1.0));
        Bounds.within("relief", relief, 0, Math.nextDown(1.0));
    }

    /**
     * Terms from the present value of deductions, with a grant that lowers the depreciable base.
     *
     * <pre>A = k + τ z (1 − k)</pre>
     *
     * @param deductions z, present value of deductions per unit of depreciable cost
     * @param grant k, grant or investment tax credit per unit of investment
     */
    public static TaxTerms of(double rate, double deductions, double grant) {
        return new TaxTerms(rate, grant + rate * deductions * (1 - grant));
    }
}
