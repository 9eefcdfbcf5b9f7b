package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.labour.IncomeTax;
import org.zonelab.engine.mechanism.labour.LabourParameters;

/**
 * Yearly pay of talent in a zone after income tax, RMB million a person.
 *
 * <pre>n(k) = G − tax(G),   G = k m w</pre>
 *
 * <p>w zone wage (RMB million a year), m pay of talent over it, k multiple of the mean of talent (1 for the mean). Source of the
 * tax: {@link IncomeTax}.
 */
record Income(LabourParameters labour) {
    private static final double RMB_PER_MILLION = 1e6;
    private static final double NO_CAP = 1;

    /** Net pay at a multiple of the mean pay of talent. */
    double net(double wage, double multiple) {
        return new IncomeTax().net(gross(wage, multiple), NO_CAP) / RMB_PER_MILLION;
    }

    /** Refund where tax may not exceed {@code cap} (fraction) of taxable income. */
    double refund(double wage, double multiple, double cap) {
        return new IncomeTax().refund(gross(wage, multiple), cap) / RMB_PER_MILLION;
    }

    private double gross(double wage, double multiple) {
        return multiple * labour.talentPayMultiple() * wage * RMB_PER_MILLION;
    }
}
