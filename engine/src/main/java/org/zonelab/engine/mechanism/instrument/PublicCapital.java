package org.zonelab.engine.mechanism.instrument;

/**
 * Public capital of a zone beyond the base year's, from bonds and current money.
 *
 * <pre>
 * I' = (1 − δ / 4) I + spending
 * Δ ln A = e ln(1 + I / I₀),   I₀ = k Y₀
 * </pre>
 *
 * <p>I additional stock (RMB million), I₀ public capital and Y₀ value added (RMB million a year) of the zone on the base path, k ratio
 * (years), e elasticity. Exactly 0 without additional spending. Source of the form: Aschauer (1989), Journal of Monetary
 * Economics 23(2); e about 0.1 in the meta-analysis of Bom and Ligthart (2014), Journal of Economic Surveys 28(5).
 */
public record PublicCapital(InstrumentParameters parameters) {
    /** Next quarter's stock; spending of the quarter, RMB million. */
    public double next(double stock, double spending) {
        return (1 - parameters.infrastructureDepreciation() / 4) * stock + spending;
    }

    /** Addition to log productivity. */
    public double productivity(double stock, double valueAdded) {
        return parameters.infrastructureElasticity()
                * StrictMath.log1p(stock / (parameters.publicCapitalRatio() * valueAdded));
    }
}
