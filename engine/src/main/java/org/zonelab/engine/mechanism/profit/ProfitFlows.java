package org.zonelab.engine.mechanism.profit;

/**
 * What a firm did with its profit in one year, RMB million before withholding tax.
 *
 * @param repatriated dividend to the parent, kept abroad
 * @param retained released in principle, but kept
 * @param subsidiary put into a subsidiary by the firm itself
 * @param reinvested dividend to the parent that goes into another firm in China, early releases included
 * @param early part of {@code reinvested} brought forward out of past years because a credit ends
 * @param ownCapitalised dividend to the parent that goes back into this firm; no cash leaves
 */
public record ProfitFlows(
        double repatriated,
        double retained,
        double subsidiary,
        double reinvested,
        double early,
        double ownCapitalised) {
    public static final ProfitFlows NONE = new ProfitFlows(0, 0, 0, 0, 0, 0);

    /** The usual release, which the payout rule remembers for next year: early releases and relabelling are not part. */
    public double released() {
        return repatriated + retained + subsidiary + reinvested - early;
    }

    /** Cash that leaves the firm, the tax on it included. */
    public double cashOut() {
        return repatriated + subsidiary + reinvested;
    }

    /** Dividends in law, which lower undistributed earnings. */
    public double distributed() {
        return repatriated + reinvested + ownCapitalised;
    }

    /** Reinvested profit on which a relief is claimed, real and relabelled. */
    public double claimed(Relief relief) {
        return relief.claimed() ? reinvested + ownCapitalised : 0;
    }

    /** Dividends on which withholding tax falls due at once. */
    public double taxedOnPayment(Relief relief) {
        return relief.deferred() ? repatriated : distributed();
    }
}
