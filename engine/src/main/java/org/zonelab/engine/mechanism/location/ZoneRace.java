package org.zonelab.engine.mechanism.location;

import java.util.Arrays;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;

/**
 * Race between zones over keyed draws: zone z arrives at E_z / w_z, E_z exponential, and the first one wins.
 *
 * <pre>T = min_i t_i q(z_i) / w(z_i),  z_i ~ q,  t_i arrivals of a Poisson process of rate 1</pre>
 *
 * <p>So the winner is z with probability w_z / Σ w and T is exponential with rate Σ w, independent of the winner. Zone z
 * collects candidates at rate q_z, which the division turns into rate w_z: the law is exact whatever q. A candidate's time
 * falls if its own weight rises and depends on no other weight; hence raising one zone moves firms to it and to no other.
 * The search ends when no later candidate can win, t_i ≥ T max w/q. After 256 candidates each zone's next
 * arrival is drawn instead, by the lack of memory of the exponential; that is the same process, so where a search
 * ends never changes its result.
 *
 * <p>Expected candidates: at most about max(w/q)/Σ w, which is below 2 at base-year weights; fewer under a
 * threshold. Source: Poisson functional representation, Li and El Gamal (2018), IEEE Transactions on Information Theory 64(11).
 *
 * <p>Weights are set once a quarter, then read by any number of threads.
 */
public final class ZoneRace {
    private static final int MAX_CANDIDATES = 256;

    private final ZoneProposal proposal;
    private final double[] ratio;
    private final double[] noFactor;
    private double bound;
    private double logBound = Double.NEGATIVE_INFINITY;
    private double total;

    /** Race over a proposal; all weights are 0 until set. */
    public ZoneRace(ZoneProposal proposal) {
        this.proposal = proposal;
        this.ratio = new double[proposal.zones()];
        this.noFactor = new double[proposal.zones()];
        Arrays.fill(noFactor, 1);
    }

    /**
     * Sets the weights to e^V.
     *
     * @param utilities V, {@code [zone]}; negative infinity for a zone that is closed
     * @throws IllegalArgumentException if a weight is infinite or not a number
     */
    public void setUtilities(double[] utilities) {
        PortableMath.exp(utilities, ratio, ratio.length);
        double sum = 0;
        double highest = 0;
        for (int z = 0; z < ratio.length; z++) {
            double weight = ratio[z];
            if (!(weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("utility of zone " + z + " must be below 709, was " + utilities[z]);
            }
            ratio[z] = weight / proposal.probability(z);
            sum += weight;
            highest = Math.max(highest, ratio[z]);
        }
        total = sum;
        bound = highest;
        logBound = PortableMath.log(highest);
    }

    /** Log of the largest ratio of a weight to the proposal. */
    double logBound() {
        return logBound;
    }

    /** Bits of the clock of a firm's first candidate. */
    static long firstClock(long key, long id) {
        return clock(Draws.bits(key, id), 0);
    }

    private static long clock(long stream, int candidate) {
        return Draws.bits(stream, 2L * candidate + 1);
    }

    /** Sum of the weights, S = Σ e^V. */
    public double totalWeight() {
        return total;
    }

    /** Weight of one zone, e^V. */
    public double weight(int zone) {
        return ratio[zone] * proposal.probability(zone);
    }

    /**
     * First zone to arrive before a threshold.
     *
     * @param key key of the zone choice in this quarter
     * @param id permanent id of the firm or arrival slot
     * @param threshold time after which an arrival no longer matters; infinite if every arrival does
     * @param arrival receives the winner and its time
     * @return the winner or {@link ZoneArrival#NONE}
     */
    public int winner(long key, long id, double threshold, ZoneArrival arrival) {
        return winner(key, id, threshold, noFactor, arrival);
    }

    /**
     * The same with the weight of each zone multiplied by a factor of the firm.
     *
     * @param factor {@code [zone]}, in [0, 1]
     */
    public int winner(long key, long id, double threshold, double[] factor, ZoneArrival arrival) {
        long stream = Draws.bits(key, id);
        int first = ZoneArrival.NONE;
        double best = threshold;
        double clock = 0;
        if (bound > 0) {
            for (int i = 0; i < MAX_CANDIDATES; i++) {
                clock += Draws.exponential(clock(stream, i));
                if (clock / bound >= best) {
                    arrival.set(first, best);
                    return first;
                }
                int zone = proposal.candidate(Draws.bits(stream, 2L * i + 2));
                double time = clock / (ratio[zone] * factor[zone]);
                if (time < best) {
                    best = time;
                    first = zone;
                }
            }
            return remaining(stream, clock, first, best, factor, arrival);
        }
        arrival.set(first, best);
        return first;
    }

    /** Race of the next arrival of every zone after the clock of the last candidate. */
    private int remaining(
            long stream, double clock, int leader, double leaderTime, double[] factor, ZoneArrival arrival) {
        int first = leader;
        double best = leaderTime;
        for (int z = 0; z < ratio.length; z++) {
            double gap = Draws.exponential(Draws.bits(stream, 2L * MAX_CANDIDATES + 1 + z));
            double time = (clock + gap / proposal.probability(z)) / (ratio[z] * factor[z]);
            if (time < best) {
                best = time;
                first = z;
            }
        }
        arrival.set(first, best);
        return first;
    }
}
