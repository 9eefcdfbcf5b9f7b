package org.zonelab.engine.mechanism.agglomeration;

/**
 * Factor of agglomeration on productivity, of an industry in a zone.
 *
 * <pre>
 * Φ = [D_i]^a [D]^b [D_L]^c exp(s (B − B₀)),   a + b + c = θ
 * </pre>
 *
 * <p>[·] is the ratio of a density to its base path, kept within floor and 1 / floor; D_i jobs of the own industry within
 * reach, D all jobs within reach, D_L jobs of suppliers and customers; B foreign share among customers (fraction), s its
 * weight; θ total density elasticity. A density that was zero on the base path says nothing and counts as 1. Exactly 1 in
 * the base year. Sources: θ = 0.07, Grover, Lall and Timmis (2021), World Bank, non-high-income mean; B, Javorcik (2004),
 * American Economic Review 94(3).
 */
public record AgglomerationFactor(AgglomerationParameters parameters) {
    /** Ratio of a density to its base path, within floor and 1 / floor. */
    public double ratio(double density, double baseDensity) {
        if (!(baseDensity > 0)) {
            return 1;
        }
        double ratio = density / baseDensity;
        double floor = parameters.ratioFloor();
        if (ratio < floor) {
            return floor;
        }
        return ratio > 1 / floor ? 1 / floor : ratio;
    }

    /** The factor from three density ratios and the change of the foreign share among customers. */
    public double of(double ownRatio, double urbanRatio, double linkageRatio, double backwardChange) {
        return StrictMath.pow(ownRatio, parameters.ownElasticity())
                * StrictMath.pow(urbanRatio, parameters.urbanElasticity())
                * StrictMath.pow(linkageRatio, parameters.linkageElasticity())
                * StrictMath.exp(parameters.backwardSpillover() * backwardChange);
    }

    /** The factor everywhere; writes {@code factor[zone * industries + industry]}. */
    public void all(Densities now, Densities base, double[] factor) {
        int zones = now.urban().length;
        int industries = factor.length / zones;
        for (int zone = 0; zone < zones; zone++) {
            double urban = ratio(now.urban()[zone], base.urban()[zone]);
            for (int cell = zone * industries; cell < (zone + 1) * industries; cell++) {
                factor[cell] = of(
                        ratio(now.own()[cell], base.own()[cell]),
                        urban,
                        ratio(now.linkage()[cell], base.linkage()[cell]),
                        now.backward()[cell] - base.backward()[cell]);
            }
        }
    }
}
