package org.zonelab.engine.mechanism.innovation;

/**
 * Shared laboratories, pilot lines and testing: public capital that makes research of a zone's firms cheaper.
 *
 * <pre>
 * P' = (1 − δ_P / 4) P + spending
 * c  = e ln(1 + P / R)
 * pp = 100 c R_f / K_f
 * </pre>
 *
 * <p>P platform stock beyond the base year's and R yearly research of the zone (RMB million), c share of research cost
 * saved; the same money then buys 1 / (1 − c) of research. R_f research and K_f capital of the firm.
 * Exactly 0 without additional spending. Assumption; no dose is stated in the 2025 plan.
 */
public record ResearchPlatform(InnovationParameters parameters) {
    private static final double MOST_SAVED = 0.5;

    /** Next quarter's stock; spending of the quarter, RMB million. */
    public double next(double stock, double spending) {
        return (1 - parameters.platformDepreciation() / 4) * stock + spending;
    }

    /** Share of research cost saved in a zone, fraction, at most a half. */
    public double saving(double stock, double zoneResearch) {
        if (!(zoneResearch > 0)) {
            return 0;
        }
        double saved = parameters.platformEffect() * StrictMath.log1p(stock / zoneResearch);
        return saved < MOST_SAVED ? saved : MOST_SAVED;
    }

    /** Real research that the same spending buys, as a multiple. */
    public double researchFactor(double saving) {
        return 1 / (1 - saving);
    }

    /** Gain of a firm in percentage points of yearly return on capital, before corporate tax. */
    public double percentagePoints(double saving, double research, double capital) {
        return 100 * saving * research / capital;
    }
}
