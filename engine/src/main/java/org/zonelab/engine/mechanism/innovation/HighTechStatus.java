package org.zonelab.engine.mechanism.innovation;

/**
 * Yearly chance of a firm of gaining or losing certified high-tech status.
 *
 * <pre>
 * gain  p = 1 − exp(−g m e^(s x))
 * loss  p = 1 − exp(−l e^(−s x)),   x = 100 (R / Y − ρ_i)
 * </pre>
 *
 * <p>R / Y research over sales and ρ_i that of the industry (fractions), s sensitivity per percentage point, l loss hazard at
 * the industry's intensity, g gain hazard fitted by {@link HighTechFit} to 73,000 firms in 2023 and 85,000 in 2024, m the
 * slowing of {@link HighTechPath}. Status is decided once a year. Source: the 5, 4 and 3 % thresholds of research over
 * sales make the chance rise with intensity, Chen, Liu, Suárez Serrato and Xu (2021); the slope is an assumption.
 */
public record HighTechStatus(InnovationParameters parameters) {
    /** Multiple of the gain hazard at a research intensity (fractions). */
    public double tilt(double researchIntensity, double industryIntensity) {
        return StrictMath.exp(parameters.statusSensitivity() * 100 * (researchIntensity - industryIntensity));
    }

    /** Probability of gaining status within a year. */
    public double gain(double gainHazard, double slowing, double tilt) {
        return -StrictMath.expm1(-gainHazard * slowing * tilt);
    }

    /** Probability of losing status within a year. */
    public double loss(double tilt) {
        return -StrictMath.expm1(-parameters.statusLossHazard() / tilt);
    }
}
