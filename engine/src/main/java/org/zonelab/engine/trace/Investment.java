package org.zonelab.engine.trace;

/**
 * What decided the expansion of a firm in one quarter.
 *
 * @param baseGap log of desired over actual capital at the law of the base year, own cash the source
 * @param logUserCost log of the user cost over that of the base year: corporate tax and levers on the price of capital
 * @param gap both together: log of desired over actual capital
 * @param chance probability that a line is adjusted, 0 without a gap
 * @param draw uniform draw against it
 * @param share of the firm's lines that adjust
 * @param wanted expansion wanted at the hurdle of own cash
 * @param ownCash cash above the idle target
 * @param asked of the group and the parent, worth while even at the parent's hurdle
 * @param further asked of the group's cash alone
 * @param groupHurdle of the group's cash, 1/year; NaN for domestic firms
 * @param parentHurdle of new equity, 1/year; NaN for domestic firms
 * @param groupCash in the group's pool before the quarter
 * @param fromOwn paid out of own cash; all of it for domestic firms
 * @param fromGroup paid out of the group's pool
 * @param fromParent paid by the parent's equity and debt
 * @param maintenance and the capital that a new plant installs
 * @param limit what kept it from more
 */
public record Investment(
        double baseGap,
        double logUserCost,
        double gap,
        double chance,
        double draw,
        double share,
        double wanted,
        double ownCash,
        double asked,
        double further,
        double groupHurdle,
        double parentHurdle,
        double groupCash,
        double fromOwn,
        double fromGroup,
        double fromParent,
        double maintenance,
        Limit limit) {
    /** Expansion paid for. */
    public double expansion() {
        return fromOwn + fromGroup + fromParent;
    }

    /** Gross investment. */
    public double gross() {
        return expansion() + maintenance;
    }
}
