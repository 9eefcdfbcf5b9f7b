package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effective average and marginal tax rates of an investment by a parent abroad.
 *
 * <pre>
 * R  = (1 − σ) { −(1−A) + [(1+π)(p+δ)(1−τ) + (1+π)(1−δ)(1−A)] / (1+i) } + F
 * R* = (p − r) / (1 + r)
 * p̃ : R = 0        EMTR = (p̃ − r)/p̃        EATR = (R* − R) / [p/(1+r)]
 * F  = 0 (retained),  −i σ (1−φτ)/(1+i) (new equity),  (1−σ)(1−φτ) i τ/(1+i) (debt)
 * </pre>
 *
 * <p>σ withholding tax on dividends, φ share of the cost deducted at once; other symbols as in {@link Project} and
 * {@link TaxTerms}. For every kind of finance EATR = (p̃/p) EMTR + (1 − p̃/p) [1 − (1−τ)(1−σ)]. With retained profit the
 * withholding tax leaves p̃ alone and EATR rises by σ (1−τ)(p − p̃)/p; deferring it changes neither. Sources: Devereux
 * and Griffith (1999), IFS WP 98/16; (2003), International Tax and Public Finance 10.
 *
 * @param costOfCapital p̃, real, net of depreciation, 1/year
 * @param marginal EMTR, fraction; not a number where the cost of capital is not above 0
 * @param average EATR, fraction
 * @param rent R, present value of the after-tax rent per unit invested
 */
public record EffectiveTaxRates(double costOfCapital, double marginal, double average, double rent) {

    /** No withholding tax, profit retained. */
    public static EffectiveTaxRates domestic(Project project, TaxTerms tax) {
        return of(project, tax, 0, Finance.RETAINED, 0);
    }

    /**
     * Rates of one investment.
     *
     * @param immediateShare φ, share of the cost deducted at once ({@link Allowance#immediateShare()})
     * @param withholding σ, tax on dividends to the parent, fraction below 1
     */
    public static EffectiveTaxRates of(
            Project project, TaxTerms tax, double immediateShare, Finance finance, double withholding) {
        Bounds.within("immediateShare", immediateShare, 0, 1);
        Bounds.within("withholding", withholding, 0, Math.nextDown(1.0));
        double nominal = project.nominalRate();
        double keep = 1 - withholding;
        double raised = (1 - immediateShare * tax.rate()) * nominal / (1 + nominal);
        double finances = switch (finance) {
            case RETAINED -> 0;
            case NEW_EQUITY -> -withholding * raised;
            case DEBT -> keep * raised * tax.rate();
        };
        double perReturn = keep * (1 - tax.rate()) / (1 + project.realRate());
        double costOfCapital =
                new UserCost(project.depreciationRate()).net(tax, project.realRate()) - finances / perReturn;
        double rent = perReturn * (project.pretaxReturn() - costOfCapital);
        double marginal = costOfCapital > 0 ? (costOfCapital - project.realRate()) / costOfCapital : Double.NaN;
        double average =
                average(costOfCapital, project.pretaxReturn(), project.realRate(), 1 - (1 - tax.rate()) * keep);
        return new EffectiveTaxRates(costOfCapital, marginal, average, rent);
    }

    /**
     * EATR from the cost of capital, allocation-free.
     *
     * <pre>EATR = (p̃ − r)/p + (1 − p̃/p) t,  t = 1 − (1−τ)(1−σ)</pre>
     *
     * @param combinedRate t, statutory rate on distributed profit
     */
    public static double average(double costOfCapital, double pretaxReturn, double realRate, double combinedRate) {
        return (costOfCapital - realRate) / pretaxReturn + (1 - costOfCapital / pretaxReturn) * combinedRate;
    }
}
