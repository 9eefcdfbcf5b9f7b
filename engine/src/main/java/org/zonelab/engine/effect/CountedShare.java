package org.zonelab.engine.effect;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A share of a number of points with the 95 % interval of Wilson (1927), Journal of the American Statistical Association
 * 22(158). The interval is the error of counting few points.
 *
 * @param hits of the points
 * @param points at least 1
 */
public record CountedShare(int hits, int points) {
    private static final double CONFIDENCE = 0.95;

    public CountedShare {
        if (points < 1 || hits < 0 || hits > points) {
            throw new IllegalArgumentException(hits + " of " + points + " points are no share");
        }
    }

    public double share() {
        return (double) hits / points;
    }

    public double low() {
        return hits == 0 ? 0 : Math.max(0, interval().getLowerBound());
    }

    public double high() {
        return hits == points ? 1 : Math.min(1, interval().getUpperBound());
    }

    private ConfidenceInterval interval() {
        return new WilsonScoreInterval().createInterval(points, hits, CONFIDENCE);
    }
}
