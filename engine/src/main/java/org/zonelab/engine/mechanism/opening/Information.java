package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;

/**
 * Projects won because investors hear of a zone or like it.
 *
 * <pre>
 * u = a e / (e + e₀)
 * ΔV = u,   Δ ln(projects) = n u
 * </pre>
 *
 * <p>e effort in the unit of e₀, a most utility (log odds), e₀ effort at which half of it is reached, n share of what the zone wins
 * that comes from nowhere else in China. The number of projects rises with the zone's share of them, so that what other
 * places lose is 1 − n of what it wins: information mostly moves projects, it hardly makes them. Assumption; the saturating
 * form keeps a large budget from buying everything.
 *
 * @param strength a
 * @param half e₀
 * @param newShare n
 */
public record Information(double strength, double half, double newShare) {
    /** Utility of an effort, log odds. */
    public double utility(double effort) {
        return strength * effort / (effort + half);
    }

    /** Enters utility and projects. */
    void enter(double utility, Effects effects) {
        effects.add(Channel.AFFINITY, utility);
        effects.add(Channel.ARRIVALS, newShare * utility);
    }
}
