package org.zonelab.viz.finding;

/** How a period of the tables is written for readers. */
public final class PeriodText {
    private PeriodText() {}

    /**
     * Years for a sentence: {@code 2025–2035}, or one year alone.
     *
     * @param period as in tables: {@code 2025-2035}, {@code 2025-2025} or {@code 2025}
     */
    public static String of(String period) {
        int dash = period.indexOf('-');
        boolean oneYear = dash > 0 && period.substring(0, dash).equals(period.substring(dash + 1));
        return oneYear ? period.substring(0, dash) : period.replace('-', '–');
    }
}
