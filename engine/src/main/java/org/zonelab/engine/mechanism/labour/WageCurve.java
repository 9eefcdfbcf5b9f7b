package org.zonelab.engine.mechanism.labour;

/**
 * Wage of a zone.
 *
 * <pre>w = w₀ g (E / E₀)^η</pre>
 *
 * <p>w₀ base-year wage and w wage (RMB million a person and year), g trend of wages, E employment and E₀ its base path
 * (persons), η elasticity. Firms answer with the elasticity −1 / (1 − ls) of labour demand to the wage at fixed capital,
 * one quarter later, so the exchange of the two converges only if η / (1 − ls) &lt; 1. Assumption, 0.1 to 0.3; the form
 * follows Blanchflower and Oswald (1995), Journal of Economic Perspectives 9(3), with employment for unemployment.
 */
public record WageCurve(LabourParameters parameters) {
    /** Wage over base-year wage; exactly {@code trend} where employment is on its base path. */
    public double relative(double employment, double baseEmployment, double trend) {
        return trend * StrictMath.pow(employment / baseEmployment, parameters.wageElasticity());
    }

    /** Size of the response of wages to themselves over one round, through labour demand; stable below 1. */
    public double feedback(double labourShare) {
        return parameters.wageElasticity() / (1 - labourShare);
    }

    /** Whether the exchange of wages and labour demand converges in an industry of the given labour share. */
    public boolean stable(double labourShare) {
        return feedback(labourShare) < 1;
    }

    /** Wage of every zone; writes {@code wage}, RMB million a person and year. */
    public void clear(double[] employment, double[] baseEmployment, double[] baseWage, double trend, double[] wage) {
        for (int zone = 0; zone < wage.length; zone++) {
            wage[zone] = baseWage[zone] * relative(employment[zone], baseEmployment[zone], trend);
        }
    }
}
