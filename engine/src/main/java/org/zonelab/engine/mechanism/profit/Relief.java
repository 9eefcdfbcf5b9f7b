package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * The reliefs that a group claims on reinvested profit: what the law offers it, if it is aware.
 *
 * @param creditRate credit on offer per unit reinvested; 0 without credit, or where the industry is not encouraged
 * @param creditUseYears s, mean years until a credit at the treaty rate meets tax due; may be infinite
 */
public record Relief(WithholdingTiming timing, double creditRate, double creditUseYears) {
    /** No relief: withholding tax falls due with the dividend. */
    public static final Relief NONE = new Relief(WithholdingTiming.ON_PAYMENT, 0, 0);

    /** The deferral alone. */
    public static final Relief DEFERRAL = new Relief(WithholdingTiming.ON_RECOVERY, 0, 0);

    public Relief {
        Bounds.within("creditRate", creditRate, 0, 1);
        Bounds.within("creditUseYears", creditUseYears, 0, Double.POSITIVE_INFINITY);
    }

    /** The same timing with a credit. */
    public Relief withCredit(double rate, double useYears) {
        return new Relief(timing, rate, useYears);
    }

    public boolean deferred() {
        return timing == WithholdingTiming.ON_RECOVERY;
    }

    /** Whether there is anything to claim. */
    public boolean claimed() {
        return deferred() || creditRate > 0;
    }
}
