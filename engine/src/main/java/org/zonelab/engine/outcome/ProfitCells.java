package org.zonelab.engine.outcome;

/**
 * What firms earned over a run in each cell of zone, industry, size and owner.
 *
 * @param groups cells come in this many groups of size and owner: above-scale, small and micro domestic firms, then
 *     foreign ones
 * @param profit after-tax profit, summed over quarters, RMB million, {@code [group][cell]}
 * @param firms business entities, summed over quarters
 */
public record ProfitCells(int groups, double[][] profit, double[][] firms) {
    /** Sizes in the order of the groups. */
    public static final int SIZES = 3;

    /** Cells without firms. */
    public static ProfitCells empty(int cells) {
        int groups = 2 * SIZES;
        return new ProfitCells(groups, new double[groups][cells], new double[groups][cells]);
    }

    /** Yearly profit of a firm after tax, RMB million; NaN without firms. */
    public double yearlyProfit(int group, int cell) {
        return firms[group][cell] > 0 ? 4 * profit[group][cell] / firms[group][cell] : Double.NaN;
    }
}
