package org.zonelab.engine.mechanism.labour;

import org.zonelab.engine.mechanism.pipeline.Annuity;

/**
 * What scarce talent costs firms, percentage points of yearly return on capital, relative to the base year.
 *
 * <pre>
 * M = m S^α V^(1−α)        matches; a vacancy is filled at the rate M / V = m (S / V)^α
 * pp = v [ θ^α / m − 1 ],  θ = (E / E₀) / (S / S₀)
 * </pre>
 *
 * <p>θ jobs per talent relative to base, α elasticity of matches, m matching efficiency (1 in the base year), v cost of
 * vacancies in the base year. Negative where talent is plentiful; exactly 0 on the base path. Source of the form: Petrongolo
 * and Pissarides (2001), Journal of Economic Literature 39(2).
 */
public record TalentScarcity(LabourParameters parameters) {
    /** Jobs per talent relative to base. */
    public double tightness(double employment, double baseEmployment, double talent, double baseTalent) {
        return (employment / baseEmployment) / (talent / baseTalent);
    }

    /** Cost of tightness at a matching efficiency, percentage points a year. */
    public double percentagePoints(double tightness, double efficiency) {
        return parameters.vacancyCost() * (StrictMath.pow(tightness, parameters.matchingElasticity()) / efficiency - 1);
    }

    /**
     * What a grant to the employer is worth.
     *
     * <pre>pp = 100 a g L / K</pre>
     *
     * @param grant one-off grant a head, RMB million
     * @param talentPerCapital heads of talent per RMB million of capital
     */
    public double grant(double grant, double talentPerCapital, Annuity annuity) {
        return annuity.percentagePoints(grant * talentPerCapital);
    }

    /** Cost in every zone; writes {@code points}. Arrays {@code [zone]}. */
    public void all(
            double[] employment,
            double[] baseEmployment,
            double[] talent,
            double[] baseTalent,
            double[] efficiency,
            double[] points) {
        for (int zone = 0; zone < points.length; zone++) {
            double tightness = tightness(employment[zone], baseEmployment[zone], talent[zone], baseTalent[zone]);
            points[zone] = percentagePoints(tightness, efficiency[zone]);
        }
    }
}
