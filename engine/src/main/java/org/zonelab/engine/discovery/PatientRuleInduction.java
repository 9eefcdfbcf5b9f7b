package org.zonelab.engine.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.numeric.Bounds;

/**
 * Patient rule induction: boxes in which hits are dense, found by peeling thin slices off and pasting them back.
 *
 * <pre>
 * peel    of all slices of about α m points at an end of a dimension, the one whose removal raises
 *         the density most per point removed; until fewer than β n points would be left
 * paste   of all slices of about α m points next to a face, the one whose return raises J most; while one does
 * </pre>
 *
 * <p>n points, m of them in the box; J as in {@link BoxFit}. Faces lie half-way between neighbouring points; points that
 * tie go together. Among equal slices the first dimension wins, its lower end first, so the result is a function of the
 * points alone. A run costs about n × dimensions × ln β / ln (1 − α) steps. Own code: no Java library has it. Source:
 * Friedman and Fisher (1999), Statistics and Computing 9(2).
 */
public final class PatientRuleInduction {
    private final double[][] points;
    /** Points by each dimension, ascending: {@code [dimension][rank]}. */
    private final int[][] order;

    private final double peel;
    private final double leastMass;

    /**
     * Prepares a search.
     *
     * @param points {@code [point][dimension]}, at least one; not changed
     * @param peel α, share of the points in the box that one slice takes
     * @param leastMass β, share of all points that a box holds at least
     */
    public PatientRuleInduction(double[][] points, double peel, double leastMass) {
        if (points.length == 0) {
            throw new IllegalArgumentException("there are no points");
        }
        Bounds.within("peel", peel, 1e-6, 0.5);
        Bounds.within("leastMass", leastMass, 0, 1);
        this.points = points;
        this.peel = peel;
        this.leastMass = leastMass;
        this.order = new int[points[0].length][];
        for (int j = 0; j < order.length; j++) {
            order[j] = ranked(j);
        }
    }

    private int[] ranked(int dimension) {
        Integer[] ranked = new Integer[points.length];
        Arrays.setAll(ranked, k -> k);
        Arrays.sort(ranked, Comparator.comparingDouble(k -> points[k][dimension]));
        return Arrays.stream(ranked).mapToInt(k -> k).toArray();
    }

    /** How well a box tells hits from the other points. */
    public BoxFit fit(Box box, boolean[] hits) {
        int inside = 0;
        int hitsInside = 0;
        int all = 0;
        for (int k = 0; k < points.length; k++) {
            boolean in = box.contains(points[k]);
            inside += in ? 1 : 0;
            hitsInside += in && hits[k] ? 1 : 0;
            all += hits[k] ? 1 : 0;
        }
        return new BoxFit(box, inside, hitsInside, points.length, all);
    }

    /** The trajectory of peeling: from the box without bounds to the smallest, each within the one before. */
    public List<BoxFit> peel(boolean[] hits) {
        List<BoxFit> trajectory = new ArrayList<>();
        BoxFit at = fit(Box.whole(order.length), hits);
        while (at.inside() > 0) {
            trajectory.add(at);
            Optional<BoxFit> next = thinned(at, hits);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return trajectory;
    }

    private Optional<BoxFit> thinned(BoxFit from, boolean[] hits) {
        boolean[] in = members(from.box());
        BoxFit best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < order.length; j++) {
            for (Box.Side side : Box.Side.values()) {
                BoxFit slim = sliced(from, new Box.Bound(j, side), in, hits);
                double gain = (slim.density() - from.density()) / (from.inside() - slim.inside());
                if (slim.inside() >= Math.max(1, leastMass * points.length) && gain > most) {
                    best = slim;
                    most = gain;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean[] members(Box box) {
        boolean[] in = new boolean[points.length];
        for (int k = 0; k < in.length; k++) {
            in[k] = box.contains(points[k]);
        }
        return in;
    }

    /** A box without its outermost slice at one end of a dimension. */
    private BoxFit sliced(BoxFit from, Box.Bound bound, boolean[] in, boolean[] hits) {
        int wanted = Math.max(1, (int) (peel * from.inside()));
        int removed = 0;
        int removedHits = 0;
        double last = Double.NaN;
        for (int step = 0; step < points.length; step++) {
            int point = ranked(bound, step);
            if (in[point]) {
                double value = points[point][bound.dimension()];
                if (removed >= wanted && value != last) {
                    return new BoxFit(
                            from.box().with(bound, last + (value - last) / 2),
                            from.inside() - removed,
                            from.hits() - removedHits,
                            from.points(),
                            from.allHits());
                }
                removed++;
                removedHits += hits[point] ? 1 : 0;
                last = value;
            }
        }
        return new BoxFit(from.box(), 0, 0, from.points(), from.allHits());
    }

    /** The point of a rank, counted from the end at which a face lies. */
    private int ranked(Box.Bound bound, int step) {
        int[] ranks = order[bound.dimension()];
        return ranks[bound.side() == Box.Side.LOW ? step : ranks.length - 1 - step];
    }

    /** The box with those slices returned that make it tell hits from other points better. */
    public BoxFit paste(BoxFit from, boolean[] hits) {
        BoxFit at = from;
        for (boolean grows = true; grows; ) {
            grows = false;
            BoxFit start = at;
            for (Box.Bound bound : start.box().bounds()) {
                BoxFit wider = fit(widened(start, bound), hits);
                if (wider.informedness() > at.informedness()) {
                    at = wider;
                    grows = true;
                }
            }
        }
        return at;
    }

    /** A box with the slice next to one of its faces, or without the face if there are no more points. */
    private Box widened(BoxFit from, Box.Bound bound) {
        boolean[] beyond = members(from.box().without(bound));
        boolean[] in = members(from.box());
        int wanted = Math.max(1, (int) (peel * from.inside()));
        int added = 0;
        double last = Double.NaN;
        for (int step = points.length - 1; step >= 0; step--) {
            int point = ranked(bound, step);
            if (beyond[point] && !in[point]) {
                double value = points[point][bound.dimension()];
                if (added >= wanted && value != last) {
                    return from.box().with(bound, last + (value - last) / 2);
                }
                added++;
                last = value;
            }
        }
        return from.box().without(bound);
    }
}
