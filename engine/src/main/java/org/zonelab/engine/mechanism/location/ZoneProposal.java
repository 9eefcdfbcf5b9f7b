package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.AliasTable;

/**
 * Proposal from which candidate zones of one type of firm are drawn, the same in all scenarios and quarters.
 *
 * <pre>q_z = max(w_z, mean w) / Σ_k max(w_k, mean w)</pre>
 *
 * <p>w base-year weights. The floor keeps w/q bounded when a small zone becomes attractive. Immutable. The choice does not
 * depend in law on the proposal, only in its speed and in which draw it uses, so all worlds to be compared share one.
 */
public final class ZoneProposal {
    private final AliasTable table;

    private ZoneProposal(AliasTable table) {
        this.table = table;
    }

    /**
     * Proposal built from base-year weights.
     *
     * @param baseWeights {@code [zone]}, finite, at least 0, not all 0
     * @throws IllegalArgumentException otherwise
     */
    public static ZoneProposal of(double[] baseWeights) {
        double total = 0;
        for (double weight : baseWeights) {
            total += weight;
        }
        double mean = total / baseWeights.length;
        double[] floored = new double[baseWeights.length];
        for (int z = 0; z < floored.length; z++) {
            if (!(baseWeights[z] >= 0)) {
                throw new IllegalArgumentException(
                        "weight of zone " + z + " must be at least 0, was " + baseWeights[z]);
            }
            floored[z] = Math.max(baseWeights[z], mean);
        }
        return new ZoneProposal(AliasTable.of(floored));
    }

    /** Candidate zone of 64 random bits. */
    int candidate(long bits) {
        return table.outcome(bits);
    }

    /** Probability of a candidate, q_z. */
    public double probability(int zone) {
        return table.probability(zone);
    }

    /** Number of zones. */
    public int zones() {
        return table.size();
    }
}
