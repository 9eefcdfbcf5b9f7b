package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.numeric.PortableMath;

/**
 * Shares of one yuan of disposable profit in the four uses: repatriating against a nest of retaining, subsidiary and
 * reinvesting.
 *
 * <pre>
 * U_j = V_j/s + k_j  (retain, subsidiary, reinvest),   I = ln Σ e^{U_j}
 * P(repatriate) = 1 / (1 + e^{λ (I − V_0/s) − k_0}),   P(j) = [1 − P(repatriate)] e^{U_j − I}
 * </pre>
 *
 * <p>V present values per yuan, s logit scale (yuan), λ dissimilarity of the nest in (0, 1], k fitted constants. The
 * shares are expected shares, and add up to 1. Source: McFadden (1978), nested logit with within-nest scale 1.
 */
public record ProfitUse(double scale, double dissimilarity, UseConstants constants) {
    public ProfitUse {
        Bounds.within("scale", scale, 1e-4, 10);
        Bounds.within("dissimilarity", dissimilarity, 1e-3, 1);
    }

    /** Shares of the uses. */
    public UseShares shares(UnitValues values) {
        double retain = values.retain() / scale;
        double subsidiary = values.subsidiary() / scale + constants.subsidiary();
        double reinvest = values.reinvest() / scale + constants.reinvest();
        double best = Math.max(retain, Math.max(subsidiary, reinvest));
        double eRetain = PortableMath.exp(retain - best);
        double eSubsidiary = PortableMath.exp(subsidiary - best);
        double eReinvest = PortableMath.exp(reinvest - best);
        double sum = eRetain + eSubsidiary + eReinvest;
        double inclusiveValue = best + PortableMath.log(sum);
        double repatriate = 1
                / (1
                        + PortableMath.exp(dissimilarity * (inclusiveValue - values.repatriate() / scale)
                                - constants.repatriate()));
        double each = (1 - repatriate) / sum;
        return new UseShares(repatriate, each * eRetain, each * eSubsidiary, each * eReinvest);
    }
}
