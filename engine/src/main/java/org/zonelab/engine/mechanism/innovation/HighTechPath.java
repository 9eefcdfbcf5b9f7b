package org.zonelab.engine.mechanism.innovation;

/**
 * How certification slows after the base year.
 *
 * <pre>
 * γ_t = γ_∞ + (γ₀ − γ_∞) 2^(−t / h)
 * m_t = [(γ_t + l) / (γ₀ + l)] Π_{k &lt; t} (1 + γ_k)
 * </pre>
 *
 * <p>γ₀ growth of the number of high-tech firms in the base year (16.4 %), γ_∞ what it tends to, h half-life (years), l loss
 * hazard; m_t multiple of the gain hazard that gives this growth at an unchanged number of firms that could gain status.
 * m_0 = 1. Published growth was 32 % in 2020, 23 % in 2021, 29 % in 2022, 12 % in 2023, 16 % in 2024: it slows, the
 * terminal value is an assumption.
 *
 * @param baseGrowth γ₀, fraction a year
 */
public record HighTechPath(InnovationParameters parameters, double baseGrowth) {
    /** Growth of the number of high-tech firms t years after the base year, fraction a year. */
    public double growth(int years) {
        double terminal = parameters.statusTerminalGrowth();
        return terminal + (baseGrowth - terminal) * StrictMath.pow(2, -years / parameters.statusHalfLife());
    }

    /** Multiple of the base-year gain hazard, t years after the base year; 1 at t = 0. */
    public double slowing(int years) {
        double loss = parameters.statusLossHazard();
        double level = 1;
        for (int year = 0; year < years; year++) {
            level *= 1 + growth(year);
        }
        return level * (growth(years) + loss) / (baseGrowth + loss);
    }
}
