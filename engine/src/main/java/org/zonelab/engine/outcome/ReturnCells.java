package org.zonelab.engine.outcome;

/**
 * What firms earned over a run in each cell of zone, industry, size and owner.
 *
 * @param groups cells come in this many groups of size and owner: above-scale, small and micro domestic firms, then
 *     foreign ones
 * @param profit after-tax profit, summed over quarters, RMB million, {@code [group][cell]}
 * @param capital net capital stock, summed over quarters
 * @param firms business entities, summed over quarters
 */
public record ReturnCells(int groups, double[][] profit, double[][] capital, double[][] firms) {
    /** Sizes in the order of the groups. */
    public static final int SIZES = 3;

    /** Cells without firms. */
    public static ReturnCells empty(int cells) {
        int groups = 2 * SIZES;
        return new ReturnCells(groups, new double[groups][cells], new double[groups][cells], new double[groups][cells]);
    }

    /** Yearly return on capital after tax, fraction; NaN without capital. */
    public double yearlyReturn(int group, int cell) {
        return capital[group][cell] > 0 ? 4 * profit[group][cell] / capital[group][cell] : Double.NaN;
    }
}
