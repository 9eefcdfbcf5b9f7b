package org.zonelab.engine.mechanism.exit;

import org.zonelab.engine.mechanism.pipeline.Annuity;

/**
 * Return of staying over leaving, percentage points of capital a year.
 *
 * <pre>x = 100 [ R / K − a X / K ]</pre>
 *
 * <p>R post-tax profit a year and K capital (RMB million), X scrap value (see {@link ScrapValue}), a annuity of the owner's
 * horizon. What is taxed on leaving lowers X and so raises x: with a = 0.149 (8 %, ten years) a withholding liability of 1 %
 * of capital is worth 0.149 pp of return, and lowers the hazard by about 0.75 %. The hazard uses x less its base-year
 * mean, so that the level of φ does not matter, only what moves X. Derived.
 */
public record ExitReturn(Annuity annuity) {
    /** Return of staying, percentage points a year; {@code capital} must be positive. */
    public double percentagePoints(double profit, double scrapValue, double capital) {
        return 100 * profit / capital - annuity.percentagePoints(scrapValue / capital);
    }

    /** The part of it that is owed to withholding tax due on leaving: the lock-in, percentage points a year. */
    public double lockIn(ScrapValue.WithholdingDue due, double capital) {
        return annuity.percentagePoints(due.total() / capital);
    }
}
