package org.zonelab.engine.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.mechanism.location.NestedRace;

/**
 * Where the new plants of one world settle, and what moves later. Written down while the world is simulated.
 *
 * <p>New plants come in batches, one for each type of firm and quarter. Plant n of batch b is the same one in all worlds of a
 * replication, so two worlds are compared by position.
 */
public final class PlaceChoices {
    /** In China, outside the zones. */
    public static final int ELSEWHERE = NestedRace.ELSEWHERE;

    /** Abroad: not in China. */
    public static final int ABROAD = NestedRace.ABROAD;

    /** Nowhere: this world has no such plant. */
    public static final int NOT_FOUNDED = -3;

    private static final int FIRST_CAPACITY = 1 << 10;

    private final List<Move> moves = new ArrayList<>();
    private int batches;
    private int settled;
    private int placed;
    private int[] quarter = new int[FIRST_CAPACITY];
    private int[] first = new int[FIRST_CAPACITY];
    private short[] place = new short[FIRST_CAPACITY];
    private double[] capital = new double[FIRST_CAPACITY];

    /**
     * Capital that changes its place, or is placed by a lever.
     *
     * @param quarter quarters since the start of the base year
     * @param id permanent id of the firm
     * @param from zone, or {@link #NOT_FOUNDED}
     * @param to zone
     * @param capital RMB million, with the firm's weight
     */
    public record Move(int quarter, long id, int from, int to, double capital) {}

    /** Begins the new plants of the next type of firm. */
    public void batch(int inQuarter) {
        if (batches == quarter.length) {
            quarter = Arrays.copyOf(quarter, 2 * batches);
            first = Arrays.copyOf(first, 2 * batches);
        }
        quarter[batches] = inQuarter;
        first[batches++] = settled;
    }

    /** The next plant is built outside the zones: {@link #ELSEWHERE} or {@link #ABROAD}. */
    public void outside(int where) {
        if (settled == place.length) {
            place = Arrays.copyOf(place, 2 * settled);
        }
        place[settled++] = (short) where;
    }

    /** The next plant is built in a zone with this capital, RMB million, weighted. */
    public void inside(int zone, double withCapital) {
        outside(zone);
        if (placed == capital.length) {
            capital = Arrays.copyOf(capital, 2 * placed);
        }
        capital[placed++] = withCapital;
    }

    /** Capital changes its place. */
    public void move(Move move) {
        moves.add(move);
    }

    /** What another part of the same world's firms chose follows. */
    public void append(PlaceChoices other) {
        quarter = withRoom(quarter, batches + other.batches);
        first = withRoom(first, batches + other.batches);
        place = settled + other.settled > place.length
                ? Arrays.copyOf(place, Math.max(2 * place.length, settled + other.settled))
                : place;
        capital = placed + other.placed > capital.length
                ? Arrays.copyOf(capital, Math.max(2 * capital.length, placed + other.placed))
                : capital;
        System.arraycopy(other.quarter, 0, quarter, batches, other.batches);
        for (int b = 0; b < other.batches; b++) {
            first[batches + b] = settled + other.first[b];
        }
        System.arraycopy(other.place, 0, place, settled, other.settled);
        System.arraycopy(other.capital, 0, capital, placed, other.placed);
        batches += other.batches;
        settled += other.settled;
        placed += other.placed;
        moves.addAll(other.moves);
    }

    private static int[] withRoom(int[] values, int entries) {
        return entries > values.length ? Arrays.copyOf(values, Math.max(2 * values.length, entries)) : values;
    }

    public int batches() {
        return batches;
    }

    /** Quarter of a batch, quarters since the start of the base year. */
    public int quarter(int batch) {
        return quarter[batch];
    }

    /** New plants of a batch. */
    public int plants(int batch) {
        return (batch + 1 < batches ? first[batch + 1] : settled) - first[batch];
    }

    /** Zone of a plant, {@link #ELSEWHERE} or {@link #ABROAD}; {@link #NOT_FOUNDED} beyond the last of its batch. */
    public int place(int batch, int plant) {
        return plant < plants(batch) ? place[first[batch] + plant] : NOT_FOUNDED;
    }

    /** Capital of the plants in zones, RMB million, in the order of the plants. */
    public double[] capital() {
        return Arrays.copyOf(capital, placed);
    }

    /** All moves, in the order of simulation. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }
}
