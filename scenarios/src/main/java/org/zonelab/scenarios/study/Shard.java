package org.zonelab.scenarios.study;

/**
 * A part of the tasks of a study or the replications of a run: every n-th, beginning with the i-th.
 *
 * @param index i, from 1
 * @param count n
 */
public record Shard(int index, int count) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException(
                    "a shard is i/n with 1 <= i <= n, such as 2/5, was " + index + "/" + count);
        }
    }

    /**
     * Reads {@code i/n}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shard parse(String text) {
        if (!text.matches("[0-9]{1,6}/[0-9]{1,6}")) {
            throw new IllegalArgumentException("a shard is i/n with 1 <= i <= n, such as 2/5, was " + text);
        }
        int slash = text.indexOf('/');
        return new Shard(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** Whether a number, from 0, belongs to it. */
    public boolean has(int number) {
        return number % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
