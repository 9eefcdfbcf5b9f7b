package org.zonelab.viz.cli;

/**
 * Which of the two output streams a person is looking at. Colours need {@code out}, a moving progress line needs
 * {@code err}; without a terminal both are left out.
 *
 * @param columns width of the terminal that {@code out} is; 0 where there is none or nobody knows
 */
public record Terminal(boolean out, boolean err, int columns) {
    private static final String OUT_PROPERTY = "zonelab.terminal.out";
    private static final String ERR_PROPERTY = "zonelab.terminal.err";
    private static final String COLUMNS_PROPERTY = "zonelab.terminal.columns";

    /** What the launcher found, passed as system properties; no terminal where they are absent. */
    public static Terminal current() {
        return new Terminal(
                Boolean.getBoolean(OUT_PROPERTY),
                Boolean.getBoolean(ERR_PROPERTY),
                Integer.getInteger(COLUMNS_PROPERTY, 0));
    }
}
