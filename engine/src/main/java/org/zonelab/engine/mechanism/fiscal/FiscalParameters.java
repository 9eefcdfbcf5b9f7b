package org.zonelab.engine.mechanism.fiscal;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of the fiscal account.
 *
 * @param localCorporateShare local share of corporate income tax
 * @param localWithholdingShare local share of withholding tax
 * @param bondRate interest on special bonds, fraction a year
 * @param bondYears term of special bonds, years
 */
public record FiscalParameters(
        double localCorporateShare, double localWithholdingShare, double bondRate, double bondYears) {
    public FiscalParameters {
        Bounds.within("localCorporateShare", localCorporateShare, 0, 1);
        Bounds.within("localWithholdingShare", localWithholdingShare, 0, 1);
        Bounds.within("bondRate", bondRate, 0, 0.2);
        Bounds.within("bondYears", bondYears, 1, 50);
    }
}
