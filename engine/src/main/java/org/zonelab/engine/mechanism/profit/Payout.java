package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Profit released once a year, by partial adjustment, out of cash above an idle target.
 *
 * <pre>D = min{ max(0, D₋₁ + λ (θ Π⁺ − D₋₁)), max(0, M − m Y) }</pre>
 *
 * <p>D₋₁ release a year ago, Π⁺ positive part of the year's profit after tax, M cash after investment, Y yearly gross
 * output (RMB million); λ speed, θ payout target, m idle target (fractions). Source: Lintner (1956), American Economic
 * Review 46(2).
 *
 * @param speed λ, share of the gap closed in a year
 * @param target θ, share of profit
 * @param idleShare m, cash kept per yuan of yearly gross output
 */
public record Payout(double speed, double target, double idleShare) {
    public Payout {
        Bounds.within("speed", speed, 0, 1);
        Bounds.within("target", target, 0, 1);
        Bounds.within("idleShare", idleShare, 0, 1);
    }

    public double of(FirmMoney money) {
        double wish = money.previousPayout() + speed * (target * Math.max(0, money.profit()) - money.previousPayout());
        return Math.max(0, Math.min(wish, available(money)));
    }

    /** Cash above the idle target, at least 0, RMB million. */
    public double available(FirmMoney money) {
        return Math.max(0, money.cash() - idleShare * money.grossOutput());
    }
}
