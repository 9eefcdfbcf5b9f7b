package org.zonelab.engine.population;

import java.util.Arrays;
import org.zonelab.engine.random.Draws;

/**
 * Rounds a table to whole numbers without changing a margin: every cell goes to the whole number below or above, every
 * row and column total stays. Each cell keeps its expected value over keys.
 *
 * <p>Fractions are shifted around cycles of fractional cells, alternately up and down, until none is left. Source: Cox
 * (1987), A constructive procedure for unbiased controlled rounding, JASA 82(398).
 *
 * @param key key of the draws that choose the direction of each shift
 */
public record ControlledRounding(long key) {
    private static final double WHOLE = 1e-7;
    private static final double MARGIN_TOLERANCE = 1e-4;

    /**
     * Whole numbers with the same margins.
     *
     * @param table {@code [row][column]}, at least 0; row and column totals whole
     */
    public int[][] of(double[][] table) {
        int[][] whole = new int[table.length][table[0].length];
        double[][] fraction = new double[table.length][table[0].length];
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[r].length; c++) {
                whole[r][c] = (int) StrictMath.floor(table[r][c]);
                fraction[r][c] = table[r][c] - whole[r][c];
                settle(whole, fraction, r, c);
            }
        }
        requireWholeMargins(fraction);
        int shift = 0;
        Cycle cycle = new Cycle(fraction);
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[r].length; c++) {
                while (fraction[r][c] > 0) {
                    cycle.walk(r, c);
                    shift(whole, fraction, cycle, Draws.uniform(Draws.bits(key, shift)));
                    shift++;
                }
            }
        }
        return whole;
    }

    private static void settle(int[][] whole, double[][] fraction, int r, int c) {
        if (fraction[r][c] < WHOLE) {
            fraction[r][c] = 0;
        } else if (fraction[r][c] > 1 - WHOLE) {
            fraction[r][c] = 0;
            whole[r][c]++;
        }
    }

    private static void requireWholeMargins(double[][] fraction) {
        double[] columns = new double[fraction[0].length];
        for (int r = 0; r < fraction.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                columns[c] += fraction[r][c];
            }
            requireWhole("row", r, Arrays.stream(fraction[r]).sum());
        }
        for (int c = 0; c < columns.length; c++) {
            requireWhole("column", c, columns[c]);
        }
    }

    private static void requireWhole(String what, int index, double total) {
        if (Math.abs(total - StrictMath.rint(total)) > MARGIN_TOLERANCE) {
            throw new IllegalArgumentException(
                    "total of " + what + " " + index + " must be whole, its fractions add to " + total);
        }
    }

    /** Moves fractions around the cycle until one cell is whole; up at even places with the unbiased probability. */
    private static void shift(int[][] whole, double[][] fraction, Cycle cycle, double uniform) {
        double up = 1;
        double down = 1;
        for (int k = 0; k < cycle.length; k++) {
            double f = fraction[cycle.row[k]][cycle.column[k]];
            up = Math.min(up, k % 2 == 0 ? 1 - f : f);
            down = Math.min(down, k % 2 == 0 ? f : 1 - f);
        }
        double even = uniform * (up + down) < down ? up : -down;
        for (int k = 0; k < cycle.length; k++) {
            fraction[cycle.row[k]][cycle.column[k]] += k % 2 == 0 ? even : -even;
            settle(whole, fraction, cycle.row[k], cycle.column[k]);
        }
    }

    /** A closed walk through fractional cells that changes column and row in turn; one cell alone if none is left. */
    private static final class Cycle {
        private static final int UNSEEN = -1;

        private final double[][] fraction;
        private final int[] row;
        private final int[] column;
        private final int[] rowSeen;
        private final int[] columnSeen;
        private int length;

        Cycle(double[][] fraction) {
            this.fraction = fraction;
            row = new int[2 * (fraction.length + fraction[0].length) + 2];
            column = new int[row.length];
            rowSeen = new int[fraction.length];
            columnSeen = new int[fraction[0].length];
            Arrays.fill(rowSeen, UNSEEN);
            Arrays.fill(columnSeen, UNSEEN);
        }

        /** Walks from a cell until a row or column is met again. */
        void walk(int startRow, int startColumn) {
            length = 0;
            add(startRow, startColumn);
            columnSeen[startColumn] = 0;
            int from = UNSEEN;
            boolean open = true;
            while (open && from == UNSEEN) {
                int r = row[length - 1];
                int nextColumn = otherColumn(fraction[r], column[length - 1]);
                open = nextColumn >= 0;
                if (open) {
                    rowSeen[r] = length - 1;
                    add(r, nextColumn);
                    from = columnSeen[nextColumn];
                    int nextRow = from == UNSEEN ? otherRow(fraction, r, nextColumn) : UNSEEN;
                    if (nextRow >= 0) {
                        columnSeen[nextColumn] = length;
                        add(nextRow, nextColumn);
                        from = rowSeen[nextRow] == UNSEEN ? UNSEEN : rowSeen[nextRow] + 1;
                    }
                    open = nextRow >= 0;
                }
            }
            for (int k = 0; k < length; k++) {
                rowSeen[row[k]] = UNSEEN;
                columnSeen[column[k]] = UNSEEN;
            }
            keepFrom(from == UNSEEN ? length - 1 : from);
        }

        private void add(int r, int c) {
            row[length] = r;
            column[length] = c;
            length++;
        }

        /** Keeps the cycle; of a walk that ended, the last cell, which only rounding error left. */
        private void keepFrom(int first) {
            System.arraycopy(row, first, row, 0, length - first);
            System.arraycopy(column, first, column, 0, length - first);
            length -= first;
        }

        private static int otherColumn(double[] fractions, int not) {
            for (int c = 0; c < fractions.length; c++) {
                if (c != not && fractions[c] > 0) {
                    return c;
                }
            }
            return -1;
        }

        private static int otherRow(double[][] fraction, int not, int c) {
            for (int r = 0; r < fraction.length; r++) {
                if (r != not && fraction[r][c] > 0) {
                    return r;
                }
            }
            return -1;
        }
    }
}
