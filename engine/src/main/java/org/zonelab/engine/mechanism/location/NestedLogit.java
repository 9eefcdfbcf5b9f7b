package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.LogSum;

/**
 * Nested logit: zones within the nest of zones, with elsewhere within China, with abroad; scale 1 within the nest of zones.
 *
 * <pre>
 * I = ln Σ_z e^{V_z}                                P(z | zones) = e^{V_z − I}
 * P(zones | China) = e^{λ₁ I} / (e^{λ₁ I} + e^{V_0}),   I_C = ln(e^{λ₁ I} + e^{V_0})
 * P(China) = e^{λ₂ I_C} / (e^{λ₂ I_C} + e^{V_a})
 * </pre>
 *
 * <p>λ near 1 makes zones draw firms from outside, λ near 0 from each other. Source: McFadden (1978), Modelling the choice
 * of residential location; reading of λ as displacement: Schmidheiny and Brülhart (2011), Journal of Urban
 * Economics 69(2).
 *
 * @param zoneDissimilarity λ₁, in (0, 1]
 * @param chinaDissimilarity λ₂, in (0, 1]
 */
public record NestedLogit(double zoneDissimilarity, double chinaDissimilarity) {
    /** Checks the ranges. */
    public NestedLogit {
        if (!(zoneDissimilarity > 0 && zoneDissimilarity <= 1)) {
            throw new IllegalArgumentException("zoneDissimilarity must lie in (0, 1], was " + zoneDissimilarity);
        }
        if (!(chinaDissimilarity > 0 && chinaDissimilarity <= 1)) {
            throw new IllegalArgumentException("chinaDissimilarity must lie in (0, 1], was " + chinaDissimilarity);
        }
    }

    /**
     * Probabilities of the nests.
     *
     * @param inclusiveValue I, ln of the sum of the zones' weights; negative infinity if no zone is open
     */
    public NestProbabilities probabilities(double inclusiveValue, OutsideUtilities outside) {
        double zones = zoneDissimilarity * inclusiveValue;
        double china = LogSum.of(zones, outside.elsewhere());
        double inChina = chinaDissimilarity * china;
        return new NestProbabilities(
                StrictMath.exp(zones - china),
                outside.international() ? StrictMath.exp(inChina - LogSum.of(inChina, outside.abroad())) : 1);
    }

    /**
     * Outside utilities at which the probabilities are those given.
     *
     * <pre>V_0 = λ₁ I + ln((1 − P_E)/P_E),  V_a = λ₂ I_C + ln((1 − P_C)/P_C)</pre>
     *
     * @throws IllegalArgumentException if P(zones | China) is not within (0, 1) or P(China) not within (0, 1]
     */
    public OutsideUtilities solved(double inclusiveValue, NestProbabilities target) {
        if (!(target.zonesGivenChina() > 0 && target.zonesGivenChina() < 1 && target.china() > 0)) {
            throw new IllegalArgumentException("no finite outside utilities give " + target);
        }
        double zones = zoneDissimilarity * inclusiveValue;
        double elsewhere = zones + logOddsAgainst(target.zonesGivenChina());
        double abroad = chinaDissimilarity * LogSum.of(zones, elsewhere) + logOddsAgainst(target.china());
        return new OutsideUtilities(elsewhere, abroad);
    }

    private static double logOddsAgainst(double probability) {
        return StrictMath.log((1 - probability) / probability);
    }

    /**
     * Response of the log probability of a zone to its own utility.
     *
     * <pre>∂ ln P_z / ∂ V_z = (1 − s) + λ₁ s [(1 − P_E) + λ₂ P_E (1 − P_C)],  s = P(z | zones)</pre>
     *
     * <p>Times the response of utility to a lever this is the own semi-elasticity.
     */
    public double ownResponse(double shareOfZones, NestProbabilities nests) {
        return (1 - shareOfZones) + shareOfZones * inflow(nests);
    }

    /**
     * Share of what a zone gains by its own utility that other zones lose.
     *
     * <pre>1 − λ₁ [(1 − P_E) + λ₂ P_E (1 − P_C)] / (∂ ln P_z / ∂ V_z)</pre>
     */
    public double displacementShare(double shareOfZones, NestProbabilities nests) {
        return 1 - inflow(nests) / ownResponse(shareOfZones, nests);
    }

    /** Response of the log probability of all zones to the inclusive value. */
    private double inflow(NestProbabilities nests) {
        double outside =
                (1 - nests.zonesGivenChina()) + chinaDissimilarity * nests.zonesGivenChina() * (1 - nests.china());
        return zoneDissimilarity * outside;
    }
}
