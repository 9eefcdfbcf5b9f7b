package org.zonelab.engine.mechanism.competition;

/**
 * How far a zone government goes to meet firms, given its rank among its rivals and what they offer.
 *
 * <pre>
 * s* = min(s̄, a (1 + k x) g + b s̄_n)
 * s' = s + λ (s* − s)
 * </pre>
 *
 * <p>s concession (log discount of the land price; approval and talent follow in proportion), g share of the rivals that
 * outrank the zone, s̄_n mean concession of the rivals last year, a ambition, x strength of rewards
 * for rank (0 to 1) and k what the strongest add to ambition, b &lt; 1 slope of the reaction, s̄ the most that the law
 * leaves, λ yearly adjustment. With b below 1 the race settles. Source of the form: yardstick and tax competition, Brueckner
 * (2003), International Regional Science Review 26(2); slopes estimated for taxes lie between 0 and about 0.6, so b is an
 * assumption for land.
 */
public record ReactionFunction(CompetitionParameters parameters) {
    /** Concession wanted. */
    public double wanted(double incentive, double outrankedShare, double rivalsConcession) {
        double ambition = parameters.ambition() * (1 + parameters.incentiveAmbition() * incentive);
        double wanted = ambition * outrankedShare + parameters.reactionSlope() * rivalsConcession;
        return Math.min(parameters.largestConcession(), wanted);
    }

    /** Next year's concession. */
    public double next(double concession, double incentive, double outrankedShare, double rivalsConcession) {
        return concession
                + parameters.adjustment() * (wanted(incentive, outrankedShare, rivalsConcession) - concession);
    }

    /**
     * The nearest zones that a zone watches, {@code [zone][rival]}; ties by zone order.
     *
     * @param distanceKm {@code [zone][zone]}
     */
    public int[][] rivals(double[][] distanceKm) {
        int zones = distanceKm.length;
        int count = (int) Math.min(zones - 1.0, StrictMath.rint(parameters.rivals()));
        int[][] rivals = new int[zones][count];
        for (int z = 0; z < zones; z++) {
            boolean[] taken = new boolean[zones];
            taken[z] = true;
            for (int k = 0; k < count; k++) {
                int nearest = -1;
                for (int other = 0; other < zones; other++) {
                    if (!taken[other] && (nearest < 0 || distanceKm[z][other] < distanceKm[z][nearest])) {
                        nearest = other;
                    }
                }
                taken[nearest] = true;
                rivals[z][k] = nearest;
            }
        }
        return rivals;
    }
}
