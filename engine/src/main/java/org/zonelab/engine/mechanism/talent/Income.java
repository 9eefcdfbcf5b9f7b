package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.labour.IncomeTax;

/**
 * Yearly pay of talent in a zone after income tax, RMB million a person.
 *
 * <pre>n(k) = G − tax(G),   G = k w</pre>
 *
 * <p>w zone wage (RMB million a year), k pay over it, of talent in the mean or of leading people. Source of the tax:
 * {@link IncomeTax}.
 */
record Income(double wage) {
    private static final double RMB_PER_MILLION = 1e6;
    private static final double NO_CAP = 1;

    /** Net pay at a multiple of the zone wage. */
    double net(double multiple) {
        return new IncomeTax().net(gross(multiple), NO_CAP) / RMB_PER_MILLION;
    }

    /** Refund where tax may not exceed {@code cap} (fraction) of taxable income. */
    double refund(double multiple, double cap) {
        return new IncomeTax().refund(gross(multiple), cap) / RMB_PER_MILLION;
    }

    private double gross(double multiple) {
        return multiple * wage * RMB_PER_MILLION;
    }
}
