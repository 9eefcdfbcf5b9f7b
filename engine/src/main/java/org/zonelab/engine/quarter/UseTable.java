package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.mechanism.profit.ProfitDisposal;
import org.zonelab.engine.mechanism.profit.ProfitValuation;
import org.zonelab.engine.mechanism.profit.Prospects;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.UnitValues;
import org.zonelab.engine.mechanism.profit.UseShares;
import org.zonelab.engine.mechanism.profit.WithholdingTiming;

/**
 * How firms of one type divide a yuan of profit this quarter. Without a credit that depends on relief, withholding rate and
 * subsidiary route alone, so that each of the few cases is computed once.
 */
final class UseTable {
    private record Case(WithholdingTiming timing, double withholding, boolean noSubsidiaryRoute, UseShares shares) {}

    private final ProfitValuation valuation;
    private final ProfitDisposal disposal;
    private final double returnHere;
    private final double returnElsewhere;
    private final List<Case> cases = new ArrayList<>();

    /**
     * @param returnHere yearly return of idle cash
     * @param returnElsewhere mean marginal return of the type, 1/year
     */
    UseTable(ProfitValuation valuation, ProfitDisposal disposal, double returnHere, double returnElsewhere) {
        this.valuation = valuation;
        this.disposal = disposal;
        this.returnHere = returnHere;
        this.returnElsewhere = returnElsewhere;
    }

    UseShares shares(Relief relief, double withholding, boolean noSubsidiaryRoute) {
        if (relief.creditRate() > 0) {
            return compute(relief, withholding, noSubsidiaryRoute);
        }
        for (int i = 0; i < cases.size(); i++) {
            Case known = cases.get(i);
            if (known.withholding == withholding
                    && known.noSubsidiaryRoute == noSubsidiaryRoute
                    && known.timing == relief.timing()) {
                return known.shares;
            }
        }
        UseShares shares = compute(relief, withholding, noSubsidiaryRoute);
        cases.add(new Case(relief.timing(), withholding, noSubsidiaryRoute, shares));
        return shares;
    }

    /** Present value of a yuan in each use. */
    UnitValues values(Relief relief, double withholding, boolean noSubsidiaryRoute) {
        UnitValues values = valuation.of(new Prospects(withholding, returnHere, returnElsewhere), relief);
        return noSubsidiaryRoute ? values.withoutSubsidiary() : values;
    }

    private UseShares compute(Relief relief, double withholding, boolean noSubsidiaryRoute) {
        return disposal.use().shares(values(relief, withholding, noSubsidiaryRoute));
    }
}
