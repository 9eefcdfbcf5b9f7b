package org.zonelab.scenarios.result;

/**
 * One row of {@code bands.csv}: how the spread of a national effect divides into assumptions and luck.
 *
 * @param period a year or the whole horizon
 * @param assumptionShare share of assumptions in the variance, 0 to 1; NaN where nothing varies
 * @param shareLow lower end of the 95 % confidence interval of the share
 * @param shareHigh upper end
 * @param assumptionDeviation standard deviation due to assumptions, in the unit
 * @param luckDeviation standard deviation due to luck at given assumptions, in the unit
 * @param points assumptions that were run twice
 */
public record BandRow(
        String outcome,
        String unit,
        String scope,
        String period,
        double assumptionShare,
        double shareLow,
        double shareHigh,
        double assumptionDeviation,
        double luckDeviation,
        int points) {
    /** Share of luck in the variance. */
    public double luckShare() {
        return 1 - assumptionShare;
    }

    /** How wide the range would be with luck alone, relative to the whole: variances add, widths do not. */
    public double widthOfLuck() {
        return Math.sqrt(luckShare());
    }
}
