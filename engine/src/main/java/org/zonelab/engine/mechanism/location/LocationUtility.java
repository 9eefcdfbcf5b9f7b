package org.zonelab.engine.mechanism.location;

/**
 * Utility of a zone, anchored at the base year: the base share of a zone holds all that does not change.
 *
 * <pre>V_z = ln s_z + β ΔR_z + θ Δ ln MP_z + a_l Δ ln(1 + n_z) + a_o Δ ln(1 + o_z) + a_u Δ ln L_z + affinity</pre>
 *
 * <p>Δ change since the base year; s share of the zone in the base-year choices of the type; R post-tax return in
 * percentage points, through which every lever on costs acts; MP market potential; n firms of the industry; o firms of the
 * origin; L employment. a_l and a_u exclude what productivity carries. Source of the form: Head and Mayer (2004), Review
 * of Economics and Statistics 86(4).
 *
 * @param returnResponse β, log odds per percentage point
 * @param marketPotential θ
 * @param ownIndustry a_l
 * @param ownOrigin a_o
 * @param employment a_u
 */
public record LocationUtility(
        double returnResponse, double marketPotential, double ownIndustry, double ownOrigin, double employment) {
    /** Coefficients of the parameter file. */
    public static LocationUtility of(LocationParameters parameters) {
        return new LocationUtility(
                parameters.returnResponse(),
                parameters.marketPotentialElasticity(),
                parameters.ownIndustryElasticity(),
                parameters.originAffinity(),
                parameters.employmentElasticity());
    }

    /**
     * V of a zone.
     *
     * @param logBaseShare ln s, negative infinity for a zone no firm of the type chooses
     * @param affinity utility added by policy, 0 without
     */
    public double of(double logBaseShare, ZoneAttraction base, ZoneAttraction now, double affinity) {
        return of(logBaseShare, AttractionChange.between(base, now), affinity);
    }

    /** V of a zone whose change since the base year is known. */
    public double of(double logBaseShare, AttractionChange change, double affinity) {
        return logBaseShare
                + returnResponse * change.returnPoints()
                + marketPotential * change.logMarketPotential()
                + ownIndustry * change.logOwnIndustryFirms()
                + ownOrigin * change.logOwnOriginFirms()
                + employment * change.logEmployment()
                + affinity;
    }

    /**
     * Gain of elsewhere in China from a change that reaches all of China.
     *
     * <pre>ΔV_0 = λ₁ β ΔR</pre>
     *
     * <p>With the full β a national lever would shift shares out of the zones.
     *
     * @param nationalGain ΔR of the rest of China, percentage points
     */
    public double elsewhereGain(NestedLogit logit, double nationalGain) {
        return logit.zoneDissimilarity() * returnResponse * nationalGain;
    }
}
