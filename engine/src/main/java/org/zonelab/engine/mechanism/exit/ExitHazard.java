package org.zonelab.engine.mechanism.exit;

/**
 * Yearly hazard of closing.
 *
 * <pre>
 * h = min(h̄, h₀ g(age) (K / K̄)^−s exp(−b x))
 * g = 1.6 under 3 years, 1.4 under 7, else 1
 * quarter: p = 1 − exp(−h / 4)
 * </pre>
 *
 * <p>h₀ base hazard (1/year), K capital and K̄ mean capital of the base year (grown with the trend), s size elasticity, x
 * return of staying relative to the base mean (percentage points), b its weight, h̄ a cap. Sources:
 * median life 10.67 years and a mortality peak between three and seven years, China Economic Review (2025) and SAIC
 * (2013); size elasticity after Stanley et al. (1996), Nature 379; weight of the return an assumption.
 */
public record ExitHazard(ExitParameters parameters) {
    /** Multiple of the hazard at an age in quarters. */
    public double ageFactor(int ageQuarters) {
        if (ageQuarters < 4 * parameters.youngYears()) {
            return parameters.youngFactor();
        }
        return ageQuarters < 4 * parameters.middleYears() ? parameters.middleFactor() : 1;
    }

    /**
     * Yearly hazard, 1/year.
     *
     * @param logRelativeCapital ln(K / K̄)
     * @param returnGap return of staying above the base mean, percentage points
     */
    public double yearly(int ageQuarters, double logRelativeCapital, double returnGap) {
        double exponent =
                -parameters.sizeElasticity() * logRelativeCapital - parameters.returnSensitivity() * returnGap;
        double hazard = parameters.baseHazard() * ageFactor(ageQuarters) * StrictMath.exp(exponent);
        return hazard < parameters.maximumHazard() ? hazard : parameters.maximumHazard();
    }

    /** Probability of closing within the quarter, in [0, 1). */
    public double quarterly(int ageQuarters, double logRelativeCapital, double returnGap) {
        return -StrictMath.expm1(-yearly(ageQuarters, logRelativeCapital, returnGap) / 4);
    }

    /**
     * Entrants' probability where incubation lowers early mortality.
     *
     * @param survivalFactor multiple of the hazard, 1 where nothing changed, in (0, 1] with incubators
     */
    public double quarterlyIncubated(
            int ageQuarters, double logRelativeCapital, double returnGap, double survivalFactor) {
        double factor = ageQuarters < 4 * parameters.youngYears() ? survivalFactor : 1;
        return -StrictMath.expm1(-factor * yearly(ageQuarters, logRelativeCapital, returnGap) / 4);
    }
}
