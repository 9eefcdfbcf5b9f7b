package org.zonelab.engine.outcome;

/**
 * What the firms that produced when the base year ended earned over a run, in each cell of zone, industry, size and owner.
 * They are the same firms in all worlds; one that closes earns nothing from then on.
 *
 * @param groups cells come in this many groups of size and owner: above-scale, small and micro domestic firms, then
 *     foreign ones
 * @param profit their profit after tax, summed over quarters, RMB million, {@code [group][cell]}
 * @param firms their number
 */
public record ProfitCells(int groups, double[][] profit, double[][] firms) {
    /** Sizes in the order of the groups. */
    public static final int SIZES = 3;

    /** Cells without firms. */
    public static ProfitCells empty(int cells) {
        int groups = 2 * SIZES;
        return new ProfitCells(groups, new double[groups][cells], new double[groups][cells]);
    }
}
