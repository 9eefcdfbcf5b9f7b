package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.List;

/** A design over the inputs and luck, and how its outputs are read. */
public sealed interface SensitivityMethod permits MorrisScreening, SobolAnalysis {
    /** Its name on the command line and in tables. */
    String name();

    /** Points of a row. */
    int points();

    /** A row of points in the unit cube, {@code [point][dimension]}, the members of the inputs in order and luck last. */
    double[][] row(int row);

    /**
     * Whether a point has other luck than the first of its row.
     *
     * @param row as {@link #row} gives it
     */
    static boolean hasOtherLuck(double[][] row, int point) {
        int luck = row[0].length - 1;
        return row[point][luck] != row[0][luck];
    }

    /** Rows whose outputs can be used, of those there are. */
    int usable(double[][] outputs);

    /**
     * What the outputs tell.
     *
     * @param outputs {@code [row][point]} from row 0 on, at least two; NaN where there is none
     */
    Influences influences(double[][] outputs);

    /** The input of each dimension. */
    static List<Integer> groups(List<SensitivityInput> inputs) {
        List<Integer> groups = new ArrayList<>();
        for (int k = 0; k < inputs.size(); k++) {
            for (int member = 0; member < inputs.get(k).dimensions(); member++) {
                groups.add(k);
            }
        }
        groups.add(inputs.size());
        return groups;
    }
}
