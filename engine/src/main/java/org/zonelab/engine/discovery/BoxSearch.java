package org.zonelab.engine.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.zonelab.engine.effect.Permutation;
import org.zonelab.engine.random.Draws;

/**
 * Boxes that hold most hits and little else, each among the points that the earlier ones leave.
 *
 * <p>Rule: of the boxes on the peeling trajectory the one with the greatest J ({@link BoxFit}), pasted; then bounds are
 * dropped, the least certain first, until each has a quasi-p-value below {@value #LEVEL}: the chance that the box without
 * this bound, at the density it has, would yield as many hits in as many points,
 *
 * <pre>p = Pr(X ≥ h),  X ~ Binomial(m, h′ / m′)</pre>
 *
 * <p>m points, h hits with the bound, m′ and h′ without it (Bryant and Lempert 2010, Technological Forecasting and Social
 * Change 77(1)). The box counts if at most {@value #LEVEL} of the searches on shuffled hits reach its J; the search ends
 * with the first that does not.
 *
 * @param boxes in the order found; empty if none counts
 * @param reason why there is none, or no more
 */
public record BoxSearch(List<Found> boxes, End reason) {
    /** Fewest hits, and fewest other points, among which a box is looked for. */
    public static final int FEWEST = 10;

    /** Chance at which a bound or a box may be luck. */
    public static final double LEVEL = 0.05;

    private static final int MOST_BOXES = 3;
    private static final int SHUFFLES = 199;
    private static final double PEEL = 0.05;
    private static final double LEAST_MASS = 0.05;

    /** Why a search ended. */
    public enum End {
        /** Too few hits, or too few are left. */
        FEW_HITS,
        /** Nearly all points are hits. */
        FEW_OTHERS,
        /** No box tells hits from other points better than chance does. */
        UNRELATED,
        /** As many boxes as are looked for. */
        ENOUGH
    }

    public BoxSearch {
        boxes = List.copyOf(boxes);
    }

    /**
     * A face and the chance that it tells nothing.
     *
     * @param value where it lies
     * @param chance its quasi-p-value
     */
    public record Edge(Box.Bound bound, double value, double chance) {}

    /**
     * A box that counts.
     *
     * @param fit among the points that earlier boxes leave
     * @param edges by dimension
     * @param trajectory of peeling, before the choice
     * @param step of the trajectory from which the box was pasted and its bounds dropped
     * @param chance share of searches on shuffled hits that did as well
     */
    public record Found(BoxFit fit, List<Edge> edges, List<BoxFit> trajectory, int step, double chance) {
        public Found {
            edges = List.copyOf(edges);
            trajectory = List.copyOf(trajectory);
        }
    }

    /**
     * Looks for boxes.
     *
     * @param points {@code [point][dimension]}
     * @param hits which points are to be told apart
     * @param key of the shuffles
     */
    public static BoxSearch of(double[][] points, boolean[] hits, long key) {
        List<Found> found = new ArrayList<>();
        double[][] left = points;
        boolean[] leftHits = hits;
        while (found.size() < MOST_BOXES) {
            int count = count(leftHits);
            if (count < FEWEST) {
                return new BoxSearch(found, End.FEW_HITS);
            }
            if (left.length - count < FEWEST) {
                return new BoxSearch(found, End.FEW_OTHERS);
            }
            Optional<Found> next = next(left, leftHits, Draws.bits(key, found.size()));
            if (next.isEmpty()) {
                return new BoxSearch(found, End.UNRELATED);
            }
            found.add(next.get());
            Box box = next.get().fit().box();
            leftHits = outside(left, leftHits, box);
            left = outside(left, box);
        }
        return new BoxSearch(found, End.ENOUGH);
    }

    private static int count(boolean[] hits) {
        int count = 0;
        for (boolean hit : hits) {
            count += hit ? 1 : 0;
        }
        return count;
    }

    private static double[][] outside(double[][] points, Box box) {
        List<double[]> left = new ArrayList<>();
        for (double[] point : points) {
            if (!box.contains(point)) {
                left.add(point);
            }
        }
        return left.toArray(double[][]::new);
    }

    private static boolean[] outside(double[][] points, boolean[] hits, Box box) {
        boolean[] left = new boolean[outside(points, box).length];
        int at = 0;
        for (int k = 0; k < points.length; k++) {
            if (!box.contains(points[k])) {
                left[at++] = hits[k];
            }
        }
        return left;
    }

    private static Optional<Found> next(double[][] points, boolean[] hits, long key) {
        PatientRuleInduction rules = new PatientRuleInduction(points, PEEL, LEAST_MASS);
        List<BoxFit> trajectory = rules.peel(hits);
        int step = chosen(trajectory);
        BoxFit box = certain(rules, trajectory.get(step), hits);
        if (box.box().bounds().isEmpty()) {
            return Optional.empty();
        }
        int asGood = 0;
        for (int k = 0; k < SHUFFLES; k++) {
            boolean[] shuffled = shuffled(hits, Draws.bits(key, k));
            List<BoxFit> other = rules.peel(shuffled);
            BoxFit chance = certain(rules, other.get(chosen(other)), shuffled);
            asGood += chance.informedness() >= box.informedness() ? 1 : 0;
        }
        double chance = (1.0 + asGood) / (1 + SHUFFLES);
        return chance <= LEVEL
                ? Optional.of(new Found(box, edges(rules, box, hits), trajectory, step, chance))
                : Optional.empty();
    }

    private static boolean[] shuffled(boolean[] hits, long key) {
        int[] order = Permutation.of(hits.length, key);
        boolean[] shuffled = new boolean[hits.length];
        for (int k = 0; k < hits.length; k++) {
            shuffled[k] = hits[order[k]];
        }
        return shuffled;
    }

    private static int chosen(List<BoxFit> trajectory) {
        int chosen = 0;
        for (int k = 1; k < trajectory.size(); k++) {
            if (trajectory.get(k).informedness() > trajectory.get(chosen).informedness()) {
                chosen = k;
            }
        }
        return chosen;
    }

    /** A box pasted, without the bounds that chance could have set. */
    private static BoxFit certain(PatientRuleInduction rules, BoxFit from, boolean[] hits) {
        BoxFit box = rules.paste(from, hits);
        while (true) {
            Optional<Edge> worst = edges(rules, box, hits).stream().max(Comparator.comparingDouble(Edge::chance));
            if (worst.isEmpty() || worst.get().chance() < LEVEL) {
                return box;
            }
            box = rules.paste(rules.fit(box.box().without(worst.get().bound()), hits), hits);
        }
    }

    private static List<Edge> edges(PatientRuleInduction rules, BoxFit box, boolean[] hits) {
        List<Edge> edges = new ArrayList<>();
        for (Box.Bound bound : box.box().bounds()) {
            BoxFit without = rules.fit(box.box().without(bound), hits);
            edges.add(new Edge(bound, box.box().at(bound), chance(box, without)));
        }
        return edges;
    }

    /** The chance of as many hits in as many points at the density of a wider box. */
    private static double chance(BoxFit box, BoxFit wider) {
        return 1 - new BinomialDistribution(null, box.inside(), wider.density()).cumulativeProbability(box.hits() - 1);
    }
}
