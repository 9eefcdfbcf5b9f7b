package org.zonelab.viz;

/** Words for a number of things: "1 world", "2 worlds". */
public final class Counted {
    private Counted() {}

    /** The number and the word that agrees with it. */
    public static String text(long count, String one, String many) {
        return count + " " + word(String.valueOf(count), one, many);
    }

    /**
     * The word that agrees with a number.
     *
     * @param number as it is written
     */
    public static String word(String number, String one, String many) {
        return number.equals("1") ? one : many;
    }
}
