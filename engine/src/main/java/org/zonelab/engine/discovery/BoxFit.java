package org.zonelab.engine.discovery;

/**
 * How well a box tells hits from other points.
 *
 * <pre>
 * coverage = h / H      density = h / m      mass = m / n
 * J        = h / H − (m − h) / (n − H)
 * </pre>
 *
 * <p>n points of which H are hits, m in the box of which h are. J is 1 where the box holds all hits and nothing else, 0
 * where hits are as frequent within as without, whatever their share: Youden (1950), Cancer 3(1). Coverage and density
 * after Bryant and Lempert (2010), Technological Forecasting and Social Change 77(1).
 *
 * @param inside m
 * @param hits h
 * @param points n
 * @param allHits H
 */
public record BoxFit(Box box, int inside, int hits, int points, int allHits) {
    /** Share of all hits that lie in the box. */
    public double coverage() {
        return (double) hits / allHits;
    }

    /** Share of the points in the box that are hits. */
    public double density() {
        return (double) hits / inside;
    }

    /** Share of all points that lie in the box. */
    public double mass() {
        return (double) inside / points;
    }

    /** J. */
    public double informedness() {
        return coverage() - (double) (inside - hits) / (points - allHits);
    }
}
